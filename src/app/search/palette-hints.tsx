import { useEffect, useState } from 'react'
import { useWords } from '../../session/speech.tsx'
import { searchWords } from '../../words/search.ts'

/** So long nothing may be typed before it is said how much was found. */
const settledMs = 500

type PaletteHintsProps = {
  /** What came of an action. */
  said: string
  count: number
  typed: string
}

/** The foot of the search: its keys for the eye; for the ear how much was found, and what came of an action. */
export function PaletteHints({ said, count, typed }: PaletteHintsProps) {
  const { hints, count: toCount } = useWords(searchWords)
  const [counted, setCounted] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setCounted(typed.trim() === '' ? '' : toCount(count)), settledMs)
    return () => clearTimeout(timer)
  }, [count, typed, toCount])
  return (
    <>
      {/* Of its own: what lies behind a modal dialog is not heard. */}
      <p role="status" className="sr-only">
        {said === '' ? counted : said}
      </p>
      <p className="flex min-h-10 shrink-0 items-center gap-4 border-t border-line px-4 text-xs text-ink-3">
        <span className="flex items-center gap-1.5 max-sm:hidden pointer-coarse:hidden">
          <Key name="↑" />
          <Key name="↓" />
          <span>{hints.choose}</span>
        </span>
        <span className="flex items-center gap-1.5 max-sm:hidden pointer-coarse:hidden">
          <Key name="Enter" />
          <span>{hints.open}</span>
        </span>
        <span className="ms-auto truncate">{hints.paste}</span>
      </p>
    </>
  )
}

function Key({ name }: { name: string }) {
  return (
    <kbd aria-hidden="true" translate="no" className="rounded border border-line-strong px-1.5 font-mono">
      {name}
    </kbd>
  )
}
