import { useMemo } from 'react'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { summaryWords } from '../../words/summary.ts'
import { wallWords } from '../../words/wall.ts'
import { toCardAge } from './card-age.ts'
import { toCardWords } from './card-words.ts'
import type { WallPart } from './wall-config.ts'
import { toCardType, toLeastSize, type WallLayout } from './wall-layout.ts'
import { WallCard } from './wall-card.tsx'

type WallGridProps = {
  /** Those of one page. */
  cards: readonly BoardRow[]
  layout: WallLayout
  gap: number
  hide: readonly WallPart[]
  /** Whether the tokens are asked about by themselves, so that an answer can be late. */
  isPolled: boolean
  now: number
}

/** In no zone a day begins between two of these. */
const dayStepMs = 900_000

/** The cards of one page, all of one size and in type of one size. */
export function WallGrid({ cards, layout, gap, hide, isPolled, now }: WallGridProps) {
  const common = useWords(commonWords)
  const summary = useWords(summaryWords)
  const wall = useWords(wallWords)
  const type = toCardType(layout, window.innerHeight)
  const isCompact = type.form === 'compact'
  const hidesPace = hide.includes('pace')
  const today = now - (now % dayStepMs)
  // Words are made anew where what was read, the language, the zone or the day is another: not each second.
  const drawn = useMemo(
    () => cards.map((row) => ({ row, words: toCardWords(row, hidesPace, { common, summary, wall }, today) })),
    [cards, hidesPace, common, summary, wall, today],
  )
  return (
    <ul
      aria-label={wall.tokens}
      className="grid flex-1"
      style={{
        gap,
        fontSize: type.fontSize,
        gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${layout.rows}, minmax(0, 1fr))`,
      }}
    >
      {drawn.map(({ row, words }) => (
        <WallCard
          key={words.tokenId}
          {...words}
          plan={hide.includes('plan') ? null : words.plan}
          form={type.form}
          room={(layout.cardWidth - 2) / type.fontSize}
          least={toLeastSize(type, window.innerHeight)}
          {...toCardAge(row, wall, now, { isCompact, isPolled, isHidden: hide.includes('age') })}
        />
      ))}
    </ul>
  )
}
