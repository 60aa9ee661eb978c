import { memo } from 'react'
import { HealthShape, healthFill, healthInk } from '../../components/health-shape.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import type { CardForm } from './wall-layout.ts'
import { Bar } from '../../ui/bar.tsx'
import { CardAmount } from './card-amount.tsx'
import type { CardWords } from './card-words.ts'
import { FittedText } from './fitted-text.tsx'
import { toFittingSize, toTextWidth } from './text-width.ts'

type WallCardProps = CardWords & {
  form: CardForm
  /** How wide the card is, and how small a text of it may get, in multiples of the type size. */
  room: number
  least: number
  /** How old it is, in place of its first line; `null` where that line tells of the token. */
  first: string | null
  foot: string
}

const edges: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-ok',
  low: 'bg-low-fill',
  critical: 'bg-critical-fill',
  down: 'bg-down',
  unknown: 'bg-unknown',
  off: 'bg-unknown',
}

/** What is wrong stands on a ground of its own, so that it is found before it is read. */
const grounds: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-surface',
  low: 'bg-low-ground',
  critical: 'bg-critical-ground',
  down: 'bg-down-ground',
  unknown: 'bg-surface',
  off: 'bg-surface',
}

/** What was is grey, whatever it was: its words and its hollow shape tell. */
const oldLook = {
  edge: edges.unknown,
  ground: grounds.unknown,
  ink: healthInk.unknown,
  fill: healthFill.unknown,
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
  const { name, level, word, isOld, isMissing, isAmountOld, ratio, brief, plan, form, first, foot, least } =
    props
  const isCompact = form === 'compact'
  const { edge, ground, ink, fill } = isOld ? oldLook : toLook(level)
  const line = first ?? (isCompact ? brief : props.line) ?? ''
  const secondLine = (first === null ? props.secondLine : props.line) ?? ''
  const room = props.room - 2 * paddings[form]
  const nameRoom = room - shapeWidth - (isCompact ? 0 : nameType * toTextWidth(word) + gap)
  return (
    <li
      className={`relative flex min-w-0 flex-col overflow-hidden rounded-[min(0.5em,20px)] border leading-[1.2] ${isMissing ? 'border-dashed border-line-strong' : 'border-line'} ${isCompact ? 'px-[0.5em] pt-[0.5em] pb-[0.25em]' : 'px-[0.65em] pt-[0.6em] pb-[0.4em]'} ${ground} ${isOld ? 'hatched' : ''}`}
    >
      <span className={`absolute inset-x-0 top-0 h-[0.25em] ${edge}`} />
      <div className="flex h-[1.26em] items-center gap-[0.5em] font-semibold">
        <span className="size-[0.95em] shrink-0 [&>svg]:size-full">
          <HealthShape level={level} isOld={isOld} />
        </span>
        <h2 className={`flex min-w-0 ${isOld ? 'text-ink-2' : ''}`}>
          <FittedText text={name} room={nameRoom} most={nameType} least={Math.max(least, leastName)} isRaw />
        </h2>
        {!isCompact && (
          <span key={word} className={`ms-auto shrink-0 text-[1.05em] ${ink}`}>
            {word}
          </span>
        )}
      </div>
      <div className="my-auto min-w-0">
        <CardAmount {...props} room={room} isOld={isOld || isAmountOld} isHatched={isAmountOld && !isOld} />
        <div className={`my-[0.25em] [&>svg]:h-[0.3em] ${ratio === null ? 'invisible' : ''}`}>
          <Bar ratio={ratio} className={isAmountOld ? oldLook.fill : fill} />
        </div>
        <p className="flex h-[1.2em] items-center text-ink-2">
          {isCompact ? (
            <BriefLine word={word} line={line} room={room} ink={ink} />
          ) : (
            <FittedText text={line} room={room} most={1} least={least} />
          )}
        </p>
        {form === 'roomy' && (
          <p className="flex h-[1.2em] items-center text-ink-2">
            <FittedText text={secondLine} room={room} most={1} least={least} />
          </p>
        )}
      </div>
      {!isCompact && (
        <p className="flex h-[1.2em] items-center justify-between gap-[0.6em] text-ink-3">
          <span translate="no" className="shrink-0">
            {foot}
          </span>
          <FittedText text={plan ?? ''} room={room - toTextWidth(foot) - gap} most={1} least={least} isRaw />
        </p>
      )}
    </li>
  )
})

function toLook(level: HealthLevel): typeof oldLook {
  return { edge: edges[level], ground: grounds[level], ink: healthInk[level], fill: healthFill[level] }
}

type BriefLineProps = { word: string; line: string; room: number; ink: string }

/** The verdict and its reason in the one line of a small card. */
function BriefLine({ word, line, room, ink }: BriefLineProps) {
  const fontSize = toFittingSize(`${word} ${line}`, room, 0.7, 1)
  return (
    <span className="flex min-w-0 gap-[0.3em] whitespace-nowrap" style={{ fontSize: `${fontSize}em` }}>
      <span key={word} className={`shrink-0 font-semibold ${ink}`}>
        {word}
      </span>
      <bdi key={`${word} ${line}`} className="min-w-0 truncate">
        {line}
      </bdi>
    </span>
  )
}
