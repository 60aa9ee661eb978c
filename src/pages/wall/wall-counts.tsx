import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { boardGroups, countBoard, type BoardGroup } from '../../domain/board.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { wallWords } from '../../words/wall.ts'

/** How many tokens are how, of all pages: what is not on this page counts as well. */
export function WallCounts({ cards }: { cards: readonly BoardRow[] }) {
  const words = useWords(wallWords)
  const { groups } = countBoard(cards)
  return (
    <ul
      aria-label={words.counts}
      className="flex shrink-0 flex-wrap items-center gap-x-[1.6em] gap-y-1 text-[max(0.875rem,min(2.6vh,2.2vw))] leading-[1.2] font-semibold"
    >
      {boardGroups
        .filter((group) => groups[group] > 0)
        .map((group) => (
          <li key={group} className="flex items-center gap-[0.4em] whitespace-nowrap">
            <span className="size-[0.9em] [&>svg]:size-full">
              <GroupShape group={group} />
            </span>
            <span translate="no" className={group === 'old' ? 'text-ink-2' : healthInk[group]}>
              {words.counted(groups[group], group)}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** What is old was of several levels: the ground that all of them share stands for it. */
function GroupShape({ group }: { group: BoardGroup }) {
  if (group !== 'old') return <HealthShape level={group} />
  return <span aria-hidden="true" className="hatched block size-full rounded border-2 border-unknown" />
}
