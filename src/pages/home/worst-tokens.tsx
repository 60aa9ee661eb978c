import { ArrowRight } from 'lucide'
import { HealthShape } from '../../components/health-shape.tsx'
import { sortWorstFirst, toGroup } from '../../domain/board.ts'
import { tokensPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { homeWords } from '../../words/home.ts'
import { WorstCard } from './worst-card.tsx'

const places = 3

const spans: Readonly<Record<number, string>> = {
  1: '',
  2: 'row-span-2 md:row-span-1 md:col-span-2',
  3: 'row-span-3 md:row-span-1 md:col-span-3',
}

/** The three that somebody should look at first. Their room is the same however many there are, so that nothing moves. */
export function WorstTokens({ rows }: { rows: readonly BoardRow[] }) {
  const words = useWords(homeWords)
  const worst = sortWorstFirst(rows)
    .filter((row) => !['ok', 'off'].includes(toGroup(row)))
    .toSorted((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)))
    .slice(0, places)
  const free = places - worst.length
  return (
    <ul
      aria-label={words.worst}
      className="grid auto-rows-[minmax(7.5rem,auto)] gap-3 md:auto-rows-[minmax(8.25rem,auto)] md:grid-cols-3 md:gap-4"
    >
      {worst.map((row) => (
        <li key={row.tokenId} className="min-w-0">
          <WorstCard row={row} />
        </li>
      ))}
      {rows.length === 0 &&
        Array.from({ length: places }, (_, place) => (
          <li key={place} aria-hidden="true" className="skeleton rounded-card" />
        ))}
      {rows.length > 0 && free > 0 && (
        <li className={`min-w-0 ${spans[free] ?? ''}`}>
          <Others count={rows.filter((row) => toGroup(row) === 'ok').length} isAll={worst.length === 0} />
        </li>
      )}
    </ul>
  )
}

/** What is old or unknown comes after what is known to need attention, however bad it was. */
function isDoubtful(row: BoardRow): boolean {
  return toGroup(row) === 'old' || toGroup(row) === 'unknown'
}

function Others({ count, isAll }: { count: number; isAll: boolean }) {
  const words = useWords(homeWords)
  const sentence = isAll ? words.allFine : words.othersFine(count)
  return (
    <div className="grid h-full place-content-center justify-items-center gap-1.5 rounded-card border border-dashed border-line-strong p-4 text-center">
      {count > 0 && (
        <p className="flex items-center gap-2.5 font-medium">
          <HealthShape level="ok" />
          <span key={sentence}>{sentence}</span>
        </p>
      )}
      <Link
        to={tokensPath}
        className="inline-flex min-h-6 items-center gap-1.5 text-sm font-medium text-accent underline-offset-4 hover:underline"
      >
        <span>{words.seeAll}</span>
        <Icon icon={ArrowRight} size={14} className="rtl:-scale-x-100" />
      </Link>
    </div>
  )
}
