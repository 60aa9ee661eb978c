import { X } from 'lucide'
import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wallWords } from '../../words/wall.ts'

type NoteStripProps = {
  name: string
  className: string
  /** After this it goes by itself, unless somebody is at it; `null` for never. In milliseconds. */
  lastsMs: number | null
  children: ReactNode
}

/** One line above the cards that a person can put away. */
export function NoteStrip({ name, className, lastsMs, children }: NoteStripProps) {
  const { dismiss } = useWords(wallWords)
  const [isGone, setIsGone] = useState(false)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (lastsMs === null || isHeld) return undefined
    const timer = setTimeout(() => setIsGone(true), lastsMs)
    return () => clearTimeout(timer)
  }, [lastsMs, isHeld])
  if (isGone) return null
  return (
    <aside
      aria-label={name}
      className={`flex shrink-0 items-center gap-2 rounded px-3 py-1 leading-snug text-ink ${className}`}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {children}
      <button
        type="button"
        aria-label={dismiss}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded hover:bg-track"
        onClick={() => {
          setIsGone(true)
          // The button goes with the strip: the focus is not left to nothing.
          document.querySelector('h1')?.focus()
        }}
      >
        <Icon icon={X} />
      </button>
    </aside>
  )
}
