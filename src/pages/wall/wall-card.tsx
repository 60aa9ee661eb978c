import { memo } from 'react'
import { HealthShape, healthFill, healthInk } from '../../components/health-shape.tsx'
import { isCurrent } from '../../domain/freshness.ts'
import type { HealthLevel } from '../../domain/health.ts'
import type { CardForm } from '../../domain/wall-layout.ts'
import { Bar } from '../../ui/bar.tsx'
import { CardAmount } from './card-amount.tsx'
import { FittedText } from './fitted-text.tsx'
import { toFittingSize, toTextWidth } from './text-width.ts'
import type { WallCardView } from './wall-cards.ts'

type WallCardProps = WallCardView & {
  form: CardForm
  /** How wide the card is, and how small a text of it may get, in multiples of the type size. */
  room: number
  least: number
  /** When it was read, in words; `null` where that is not to be shown. */
  age: string | null
}

const edges: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-ok',
  low: 'bg-low-fill',
  critical: 'bg-critical-fill',
  down: 'bg-down',
  unknown: 'bg-unknown',
}

/** What is wrong stands on a ground of its own, so that it is found before it is read. */
const grounds: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-surface',
  low: 'bg-low-ground',
  critical: 'bg-critical-ground',
  down: 'bg-down-ground',
  unknown: 'bg-surface',
}

const paddings: Readonly<Record<CardForm, number>> = { roomy: 0.65, normal: 0.65, compact: 0.5 }
const nameType = 1.05
/** A name that is much smaller than its neighbours' looks as if it mattered less. */
const leastName = 0.85
/** The shape before the name, with the gap after it. */
const shapeWidth = 1.45
/** Between two texts on one line. */
const gap = 0.6

/** One token. All lengths are multiples of the grid's type size, which is sized from the card. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { name, level, word, freshness, ratio, line, secondLine, brief, plan, form, age, least } = props
  const isCompact = form === 'compact'
  const isOld = !isCurrent(freshness)
  const first = (isOld ? age : null) ?? (isCompact ? brief : line)
  const room = props.room - 2 * paddings[form]
  const nameRoom = room - shapeWidth - (isCompact ? 0 : nameType * toTextWidth(word) + gap)
  const foot = isOld ? '' : (age ?? '')
  return (
    <li
      className={`relative flex min-w-0 flex-col overflow-hidden rounded-[min(0.5em,20px)] border border-line leading-[1.2] ${isCompact ? 'px-[0.5em] pt-[0.5em] pb-[0.25em]' : 'px-[0.65em] pt-[0.6em] pb-[0.4em]'} ${grounds[level]} ${isOld ? 'hatched' : ''}`}
    >
      <span className={`absolute inset-x-0 top-0 h-[0.25em] ${edges[level]}`} />
      <div className="flex h-[1.26em] items-center gap-[0.5em] font-semibold">
        <span className="size-[0.95em] shrink-0 [&>svg]:size-full">
          <HealthShape level={level} />
        </span>
        <h2 className={`flex min-w-0 ${isOld ? 'text-ink-2' : ''}`}>
          <FittedText text={name} room={nameRoom} most={nameType} least={Math.max(least, leastName)} />
        </h2>
        {!isCompact && <span className={`ml-auto shrink-0 text-[1.05em] ${healthInk[level]}`}>{word}</span>}
      </div>
      <div className="my-auto min-w-0">
        <CardAmount {...props} room={room} isOld={isOld} />
        <div className={`my-[0.25em] [&>svg]:h-[0.3em] ${ratio === null ? 'invisible' : ''}`}>
          <Bar ratio={ratio} className={healthFill[level]} />
        </div>
        <p className="flex h-[1.2em] items-center text-ink-2">
          {isCompact ? (
            <BriefLine word={word} line={first ?? ''} room={room} ink={healthInk[level]} />
          ) : (
            <FittedText text={first ?? ''} room={room} most={1} least={least} />
          )}
        </p>
        {form === 'roomy' && (
          <p className="flex h-[1.2em] items-center text-ink-2">
            <FittedText text={secondLine ?? ''} room={room} most={1} least={least} />
          </p>
        )}
      </div>
      {!isCompact && (
        <p className="flex h-[1.2em] items-center justify-between gap-[0.6em] text-ink-3">
          <span className="shrink-0">{foot}</span>
          <FittedText text={plan ?? ''} room={room - toTextWidth(foot) - gap} most={1} least={least} />
        </p>
      )}
    </li>
  )
})

type BriefLineProps = { word: string; line: string; room: number; ink: string }

/** The verdict and its reason in the one line of a small card. */
function BriefLine({ word, line, room, ink }: BriefLineProps) {
  const fontSize = toFittingSize(`${word} ${line}`, room, 0.7, 1)
  return (
    <span className="min-w-0 truncate" style={{ fontSize: `${fontSize}em` }}>
      <span className={`font-semibold ${ink}`}>{word}</span> <bdi>{line}</bdi>
    </span>
  )
}
