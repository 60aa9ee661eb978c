import { ChevronLeft, ChevronRight } from 'lucide'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { toOneLine } from '../../domain/one-line.ts'
import { tokensPath, toTokenPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { isForPage, isSingleKey } from '../../ui/single-key.ts'
import { tokenWords } from '../../words/token.ts'

type TokenCrumbProps = {
  rows: readonly BoardRow[]
  /** The token's place among them, from 0. */ place: number
}

/** The way back to all tokens, and to the two beside this one in the person's order, which `K` and `J` lead to as well. */
export function TokenCrumb({ rows, place }: TokenCrumbProps) {
  const words = useWords(tokenWords)
  const navigate = useNavigate()
  const [before, after] = [rows[place - 1]?.tokenId, rows[place + 1]?.tokenId]
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isForPage(event) || !isSingleKey(event)) return
      if (document.querySelector('[role=menu]') !== null) return
      const to = { k: before, j: after }[event.key.toLowerCase()]
      if (to !== undefined) void navigate(toTokenPath(to))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [navigate, before, after])
  return (
    <nav aria-label={words.crumb} className="flex min-h-8 items-center gap-2 text-sm text-ink-2">
      <Link to={tokensPath} className="text-accent underline-offset-4 hover:underline">
        {words.all}
      </Link>
      <Icon icon={ChevronRight} size={14} className="rtl:-scale-x-100" />
      <span translate="no">{words.nth(place + 1, rows.length)}</span>
      <Neighbour row={rows[place - 1]} say={words.previous} keyName="K" icon={ChevronLeft} />
      <Neighbour row={rows[place + 1]} say={words.following} keyName="J" icon={ChevronRight} />
    </nav>
  )
}

type NeighbourProps = {
  row: BoardRow | undefined
  say: (name: string) => string
  keyName: string
  icon: typeof ChevronLeft
}

function Neighbour({ row, say, keyName, icon }: NeighbourProps) {
  const look = 'grid size-6 place-content-center rounded-[5px] border border-line-strong'
  const arrow = <Icon icon={icon} size={14} className="rtl:-scale-x-100" />
  if (row === undefined) {
    return (
      <span aria-hidden="true" className={`${look} opacity-40`}>
        {arrow}
      </span>
    )
  }
  const label = say(toOneLine(row.label ?? row.tokenId, 40))
  return (
    <Link
      to={toTokenPath(row.tokenId)}
      aria-label={label}
      title={`${label} (${keyName})`}
      aria-keyshortcuts={keyName}
      className={`${look} bg-surface hover:bg-sunken`}
    >
      {arrow}
    </Link>
  )
}
