import { useMemo } from 'react'
import type { BoardRow } from '../../session/board-context.ts'
import { toRowLevel } from '../../domain/board.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { nextStepWords } from '../../words/next-step.ts'
import { summaryWords } from '../../words/summary.ts'
import type { AreaWords } from '../../words/twins.ts'
import { wallWords } from '../../words/wall.ts'
import { toCardAge } from './card-age.ts'
import { toNameLines } from './card-name.tsx'
import { toCardWords, type CardWords } from './card-words.ts'
import type { WallPart } from './wall-config.ts'
import { toCardType, toLeastSize, type CardType, type WallLayout } from './wall-layout.ts'
import { WallCard } from './wall-card.tsx'

type WallGridProps = {
  /** Those of one page. */
  cards: readonly BoardRow[]
  layout: WallLayout
  gap: number
  hide: readonly WallPart[]
  /** Whether the tokens are asked about by themselves, so that an answer can be late. */
  isPolled: boolean
  /** The headline says how old all of them are. */
  isOutage: boolean
  /** The height of a row is given, and the page scrolls. */
  isSmall: boolean
  now: number
}

/** In no zone a day begins between two of these. */
const dayStepMs = 900_000

/** Fewer columns, and two of them would be most of the screen. */
const leastColumns = 3

/** Whether the worst card takes two places: where one is left over, and it is in trouble, or was. */
function hasWideCard(
  [worst, ...others]: readonly BoardRow[],
  layout: WallLayout,
  isCompact: boolean,
): boolean {
  if (worst === undefined || isCompact || layout.columns < leastColumns) return false
  const level = toRowLevel(worst)
  return others.length + 2 <= layout.columns * layout.rows && (level === 'down' || level === 'critical')
}

/** What to do about a token; of one that was not read lately that cannot be told. */
function toNextStep({ facts }: BoardRow, words: AreaWords['nextStep']): string | null {
  const [reason] = facts?.reasons ?? []
  if (facts === null || facts.isOld || reason === undefined) return null
  const { period } = facts
  return words.step(reason, period === null || period.isLast ? null : period.resetsAt)
}

/** Both borders of a card in CSS pixels, and both its sides in multiples of the type size. */
const cardFrame = 2
const cardSides = 1.8

/** The type of a page: where a name needs two lines, all cards leave room for them. */
function toPageType(
  layout: WallLayout,
  cards: readonly Pick<CardWords, 'name' | 'id'>[],
): CardType & { nameLines: 1 | 2 } {
  const one = toCardType(layout, window.innerHeight)
  const room = (layout.cardWidth - cardFrame) / one.fontSize - cardSides
  const isLong = cards.some(({ name, id }) => toNameLines(name, id, room) === 2)
  const two = toCardType(layout, window.innerHeight, 2)
  // A small card has no room for a second line; there a long name shrinks.
  return isLong && two.form !== 'compact' ? { ...two, nameLines: 2 } : { ...one, nameLines: 1 }
}

/** The cards of one page, all of one size and in type of one size. */
export function WallGrid({ cards, layout, gap, hide, isPolled, isOutage, isSmall, now }: WallGridProps) {
  const common = useWords(commonWords)
  const summary = useWords(summaryWords)
  const wall = useWords(wallWords)
  const nextStep = useWords(nextStepWords)
  const hidesPace = hide.includes('pace')
  const today = now - (now % dayStepMs)
  // Words are made anew where what was read, the language, the zone or the day is another: not each second.
  const drawn = useMemo(
    () => cards.map((row) => ({ row, words: toCardWords(row, hidesPace, { common, summary, wall }, today) })),
    [cards, hidesPace, common, summary, wall, today],
  )
  const { nameLines, ...type } = useMemo(
    () =>
      toPageType(
        layout,
        drawn.map(({ words }) => words),
      ),
    [layout, drawn],
  )
  const isCompact = type.form === 'compact'
  const isWide = hasWideCard(cards, layout, isCompact)
  const minHeight = isSmall ? `${layout.cardHeight}px` : '0'
  return (
    <ul
      aria-label={wall.tokens}
      className="grid flex-1"
      style={{
        gap,
        fontSize: type.fontSize,
        gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${layout.rows}, minmax(${minHeight}, 1fr))`,
      }}
    >
      {drawn.map(({ row, words }, index) => (
        <WallCard
          key={words.tokenId}
          {...words}
          plan={hide.includes('plan') ? null : words.plan}
          form={type.form}
          nameLines={nameLines}
          isWide={isWide && index === 0}
          next={isWide && index === 0 ? toNextStep(row, nextStep) : null}
          nextWord={nextStep.next}
          room={(layout.cardWidth - cardFrame) / type.fontSize}
          least={toLeastSize(type, window.innerHeight)}
          {...toCardAge(row, wall, now, { isCompact, isPolled, isOutage })}
        />
      ))}
    </ul>
  )
}
