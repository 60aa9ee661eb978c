import { HealthShape } from '../../components/health-shape.tsx'
import { sortWorstFirst, toGroup } from '../../domain/board.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
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
      className="grid auto-rows-[minmax(8.5rem,auto)] gap-3 md:grid-cols-3 md:gap-4"
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
          <Others rows={rows.filter((row) => !worst.includes(row))} isAll={worst.length === 0} />
        </li>
      )}
    </ul>
  )
}

/** What is old or unknown comes after what is known to need attention, however bad it was. */
function isDoubtful(row: BoardRow): boolean {
  return toGroup(row) === 'old' || toGroup(row) === 'unknown'
}

type OthersProps = { rows: readonly BoardRow[]; /** Whether there are none but these. */ isAll: boolean }

/** In the place of cards that nobody needs: how the other tokens are, which are all right or off. */
function Others({ rows, isAll }: OthersProps) {
  const words = useWords(homeWords)
  const fine = rows.filter((row) => toGroup(row) === 'ok').length

  function toSentence(): string {
    if (isAll && fine > 0) return words.allFine
    if (rows.length === 0) return words.noOthers
    return fine > 0 ? words.othersFine(fine) : words.othersOff(rows.length)
  }

  const sentence = toSentence()
  return (
    <p className="flex h-full items-center justify-center gap-2.5 rounded-card border border-line bg-surface p-4 text-center text-ink-2">
      {rows.length > 0 && <HealthShape level={fine > 0 ? 'ok' : 'off'} />}
      <span key={sentence}>{sentence}</span>
    </p>
  )
}
