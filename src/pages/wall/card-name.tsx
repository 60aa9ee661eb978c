import type { CardForm } from './wall-layout.ts'
import { FittedText } from './fitted-text.tsx'
import { toTextWidth } from './text-width.ts'

type CardNameProps = {
  name: string
  id: string | null
  /** Stands at the end of the line where the name leaves room for it. */
  plan: string | null
  form: CardForm
  /** How many lines the names of this page take. */
  lines: number
  room: number
  least: number
  isOld: boolean
}

/** How large a name is where it fits. */
const nameType = 1.1
/** One that is much smaller than its neighbours' looks as if it mattered less. */
const leastName = 0.85
/** A line that is broken between two words is seldom full. */
const fullness = 0.8

/** Between the name and the plan. */
const gap = 0.6

/** How many lines a name takes at its full size. `14 letters in a room of 20 → 1` */
export function toNameLines(name: string, id: string | null, room: number): 1 | 2 {
  return nameType * toNameWidth(name, id) > room ? 2 : 1
}

/** A plan that is cut to less than this tells nothing. */
const leastPlan = 3

/** What a token is called, in up to two lines before it shrinks; with its id where a person gave it the name. */
export function CardName({ name, id, plan, form, lines, room, least, isOld }: CardNameProps) {
  const most = form === 'compact' ? 1 : nameType
  const smallest = Math.min(most, Math.max(least, leastName))
  const width = toNameWidth(name, id)
  const isOneLine = lines === 1 || width * most <= room
  const fullRoom = isOneLine ? room : 2 * fullness * room
  const fontSize = Math.max(smallest, Math.min(most, fullRoom / width))
  const planRoom = isOneLine ? room - width * fontSize - gap : 0
  return (
    <div
      className="flex shrink-0 items-baseline justify-between gap-[0.6em]"
      style={{ height: `${(form === 'compact' ? 1.2 : 1.375) * lines}em` }}
    >
      <h2
        translate="no"
        className={`min-w-0 font-semibold ${isOld ? 'text-ink-2' : ''} ${isOneLine ? 'flex items-baseline gap-[0.4em] whitespace-nowrap' : 'line-clamp-2 leading-tight'}`}
        style={{ fontSize: `${fontSize}em` }}
      >
        <bdi className={isOneLine ? 'min-w-0 truncate' : ''}>{name}</bdi>
        {id !== null && (
          <bdi className={`font-normal whitespace-nowrap text-ink-3 ${isOneLine ? '' : 'ms-[0.4em]'}`}>
            {id}
          </bdi>
        )}
      </h2>
      {plan !== null && planRoom >= leastPlan && (
        <span className="flex min-w-0 text-ink-3">
          <FittedText text={plan} room={planRoom} most={1} least={least} isRaw />
        </span>
      )}
    </div>
  )
}

function toNameWidth(name: string, id: string | null): number {
  return toTextWidth(id === null ? name : `${name} ${id}`)
}
