import { ArrowRight } from 'lucide'
import { toOneLine } from '../../domain/one-line.ts'
import { toTokenPath } from '../../paths.ts'
import { useBoard, type BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { tokenWords } from '../../words/token.ts'

/** Beside a token in trouble: which other is all right and has the most fast time left. */
export function MostLeft({ tokenId }: { tokenId: string }) {
  const { rows } = useBoard()
  const words = useWords(tokenWords)
  const others = rows.filter((row) => row.tokenId !== tokenId && row.facts?.level === 'ok')
  const [best] = others.toSorted((a, b) => toMinutes(b) - toMinutes(a))
  const time = best?.facts?.time
  if (best === undefined || (time?.kind !== 'measured' && time?.kind !== 'left-only')) return null
  return (
    <Link
      to={toTokenPath(best.tokenId)}
      className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-control border border-line-strong bg-surface px-3.5 py-1 text-sm font-medium hover:bg-sunken"
    >
      <span translate="no" className="wrap-anywhere">
        {words.mostLeft(toOneLine(best.label ?? best.tokenId, 30), time)}
      </span>
      <Icon icon={ArrowRight} className="rtl:-scale-x-100" />
    </Link>
  )
}

function toMinutes({ facts }: BoardRow): number {
  const time = facts?.time
  return time?.kind === 'measured' || time?.kind === 'left-only' ? time.minutesLeft : -1
}
