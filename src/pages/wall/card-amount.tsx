import type { CardForm } from './wall-layout.ts'
import { toFittingSize, toTextWidth } from './text-width.ts'

type CardAmountProps = {
  amount: string
  of: string | null
  /** It is a text that nobody can read, and no number. */
  isRaw: boolean
  form: CardForm
  /** How wide it may be, in multiples of the card's type. */
  room: number
  isOld: boolean
  /** It alone is old: the card around it is not drawn as such. */
  isHatched: boolean
}

/** How large the number is where it fits, and the height that it takes in any case. */
const sizes: Readonly<Record<CardForm, { row: string; type: number }>> = {
  roomy: { row: 'h-[3.2em]', type: 3.1 },
  normal: { row: 'h-[2.4em]', type: 2.4 },
  compact: { row: 'h-[2em]', type: 1.95 },
}
const gap = 0.4

/** What is left, as large as there is room for, with what it is of. */
export function CardAmount({ amount, of, isRaw, form, room, isOld, isHatched }: CardAmountProps) {
  const look = `${isOld ? 'text-ink-3' : 'text-ink'} ${isHatched ? 'hatched' : ''}`
  const { row, type } = sizes[form]
  if (isRaw) {
    return (
      <p translate="no" className={`flex items-center ${row} ${look}`}>
        <bdi className={form === 'compact' ? 'truncate' : 'line-clamp-2'}>{amount}</bdi>
      </p>
    )
  }
  const rest = of === null ? 0 : toTextWidth(of) + gap
  return (
    <p translate="no" className={`flex items-end ${row} ${look}`}>
      <span className="flex min-w-0 items-baseline whitespace-nowrap">
        {/* A number that had to shrink keeps the line of its neighbours. */}
        <span aria-hidden="true" className="w-0 leading-none" style={{ fontSize: `${type}em` }}>
          &#8203;
        </span>
        <span
          className="leading-none font-semibold tracking-tight"
          style={{ fontSize: `${toFittingSize(amount, room - rest, 1, type)}em` }}
        >
          {amount}
        </span>
        <span className="ms-[0.35em] min-w-0 truncate text-ink-2">{of}</span>
      </span>
    </p>
  )
}
