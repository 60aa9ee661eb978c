import { isCurrent } from '../../domain/freshness.ts'
import type { WallPart } from '../../domain/wall-config.ts'
import { toCardType, toLeastSize, type CardForm, type WallLayout } from '../../domain/wall-layout.ts'
import { WallCard } from './wall-card.tsx'
import type { WallCardView } from './wall-cards.ts'
import { formatAge, formatAsOf } from './wall-words.ts'

type WallGridProps = {
  /** Those of one page. */
  cards: readonly WallCardView[]
  layout: WallLayout
  gap: number
  hide: readonly WallPart[]
  /** Whether the tokens are asked about by themselves, so that an answer can be late. */
  isPolled: boolean
  now: number
  timeZone: string | undefined
}

/** The cards of one page, all of one size and in type of one size. */
export function WallGrid({ cards, layout, gap, hide, isPolled, now, timeZone }: WallGridProps) {
  const type = toCardType(layout, window.innerHeight)
  return (
    <ul
      aria-label="Tokens"
      className="grid flex-1"
      style={{
        gap,
        fontSize: type.fontSize,
        gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${layout.rows}, minmax(0, 1fr))`,
      }}
    >
      {cards.map((card) => (
        <WallCard
          key={card.tokenId}
          {...card}
          plan={hide.includes('plan') ? null : card.plan}
          form={type.form}
          room={(layout.cardWidth - 2) / type.fontSize}
          least={toLeastSize(type, window.innerHeight)}
          age={toAge(card, type.form, now, timeZone, isPolled, hide.includes('age'))}
        />
      ))}
    </ul>
  )
}

/** The age in words. That of a reading that is late or old cannot be hidden. */
function toAge(
  { readAt, freshness }: WallCardView,
  form: CardForm,
  now: number,
  timeZone: string | undefined,
  isPolled: boolean,
  isHidden: boolean,
): string | null {
  if (readAt === null) return null
  const age = formatAge(readAt, now)
  if (!isCurrent(freshness)) return form === 'compact' ? age : formatAsOf(readAt, now, timeZone)
  if (freshness === 'ageing') return isPolled ? `${age}, late` : age
  return isHidden ? null : age
}
