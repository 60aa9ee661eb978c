import { memo } from 'react'
import { HealthShape, healthFill, healthInk } from '../../components/health-shape.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import type { CardForm } from './wall-layout.ts'
import { CardAmount } from './card-amount.tsx'
import { CardBar } from './card-bar.tsx'
import { CardName } from './card-name.tsx'
import type { CardWords } from './card-words.ts'
import { FittedText } from './fitted-text.tsx'
import { fits } from './text-width.ts'

type WallCardProps = CardWords & {
  form: CardForm
  /** How many lines the names of this page take. */
  nameLines: number
  /** How wide the card is, and how small a text of it may get, in multiples of the type size. */
  room: number
  least: number
  /** How old it is, in place of its first line; `null` where that line tells of the token. */
  first: string | null
  foot: string
  /** It takes the place of two, the second for what to do next. */
  isWide: boolean
  next: string | null
  nextWord: string
}

type Look = { ground: string; ink: string; fill: string }

const plain = 'border-line bg-surface'
/** What is wrong stands on a ground of its own, so that it is found before it is read; what is right stays quiet. */
const grounds: Readonly<Record<HealthLevel, string>> = {
  ok: plain,
  low: 'border-low-fill/45 bg-low-ground',
  critical: 'border-critical-fill/50 bg-critical-ground',
  down: 'border-down/50 bg-down-ground',
  unknown: plain,
  off: plain,
}

/** What was is grey, whatever it was: its words and its hollow shape tell. */
const oldLook: Look = { ground: `${plain} hatched`, ink: healthInk.unknown, fill: healthFill.unknown }

function toLook(level: HealthLevel): Look {
  return { ground: grounds[level], ink: healthInk[level], fill: healthFill[level] }
}

const paddings: Readonly<Record<CardForm, number>> = { roomy: 0.9, normal: 0.8, compact: 0.5 }
const insets: Readonly<Record<CardForm, string>> = {
  roomy: 'px-[0.9em] pt-[0.6em] pb-[0.5em]',
  normal: 'px-[0.8em] pt-[0.5em] pb-[0.4em]',
  compact: 'px-[0.5em] pt-[0.4em] pb-[0.3em]',
}
const headTypes: Readonly<Record<CardForm, number>> = { roomy: 1.3, normal: 1.3, compact: 1 }
/** On a small card a reason that is cut off would be worse than a smaller one. */
const leastReason = 0.7
/** The shape before the first line, with the gap after it. */
const shapeWidth = 1.4

/** One token. All lengths are multiples of the grid's type size, which is sized from the card. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { level, isOld, isMissing, isAmountOld, ratio, plan, form, least, isWide, next } = props
  const isCompact = form === 'compact'
  const { ground, ink, fill } = isOld ? oldLook : toLook(level)
  const room = props.room - 2 * paddings[form]
  const isUnusable = isOld || isAmountOld || level === 'down' || level === 'off'
  const [line, lastLine] = toShownLines(props)
  return (
    <li
      className={`flex min-w-0 overflow-hidden rounded-[min(0.6em,20px)] border leading-[1.2] ${isMissing ? 'border-dashed' : ''} ${isWide ? 'col-span-2' : ''} ${insets[form]} ${ground}`}
    >
      <div
        className={`flex min-w-0 flex-col ${isWide ? 'shrink-0' : 'flex-1'}`}
        {...(isWide && { style: { width: `${room}em` } })}
      >
        <CardHead {...props} room={room} ink={ink} />
        <CardName
          {...props}
          room={room}
          lines={isCompact ? 1 : props.nameLines}
          plan={isCompact ? null : plan}
        />
        <div className="my-auto min-w-0">
          <CardAmount {...props} room={room} isOld={isOld || isAmountOld} isHatched={isAmountOld && !isOld} />
          <CardBar ratio={ratio} ink={isAmountOld ? oldLook.fill : fill} isUnusable={isUnusable} />
        </div>
        {form === 'roomy' && <Line text={line} room={room} least={least} />}
        {!isCompact && <Line text={lastLine} room={room} least={least} />}
      </div>
      {next !== null && (
        <div className="flex min-w-0 flex-1 flex-col justify-center gap-[0.2em] ps-[1.6em]">
          <p className="text-ink-2">{props.nextWord}</p>
          <p key={next} className="line-clamp-5 text-[1.1em] leading-[1.3] font-medium">
            {next}
          </p>
        </div>
      )}
    </li>
  )
})

function Line({ text, room, least }: { text: string; room: number; least: number }) {
  return (
    <p className="flex h-[1.25em] shrink-0 items-center text-ink-2">
      <FittedText text={text} room={room} most={1} least={least} />
    </p>
  )
}

/** What stands below the bar, the last line first to be used: an age says how much the rest is worth. */
function toShownLines({
  form,
  first,
  foot,
  line,
  secondLine,
}: Pick<WallCardProps, 'form' | 'first' | 'foot' | 'line' | 'secondLine'>): [string, string] {
  const isOne = form === 'normal'
  const said = [first ?? '', isOne ? foot : '', line ?? '', foot, secondLine ?? '']
  const [one = '', two = ''] = new Set(said.filter((text) => text !== ''))
  return isOne || two === '' ? ['', one] : [one, two]
}

type CardHeadProps = Pick<
  WallCardProps,
  | 'form'
  | 'least'
  | 'first'
  | 'word'
  | 'headline'
  | 'shortHeadline'
  | 'brief'
  | 'shortBrief'
  | 'level'
  | 'isOld'
> & { room: number; ink: string }

/** The reason, which comes first. Where it has no room with its level, the shape alone tells that. */
function CardHead({ form, least, first, word, level, isOld, room, ink, ...texts }: CardHeadProps) {
  const type = headTypes[form]
  const [long, short] =
    form === 'compact' ? toBrief(word, first, texts) : [texts.headline, texts.shortHeadline]
  const textRoom = room - shapeWidth * type
  const text = fits(long, textRoom, 0.85 * type) ? long : short
  return (
    <div
      className={`flex shrink-0 items-center gap-[0.45em] font-semibold ${ink} ${form === 'compact' ? 'h-[1.2em]' : 'h-[1.6em]'}`}
    >
      <span
        className="shrink-0 [&>svg]:size-full"
        style={{ width: `${0.95 * type}em`, height: `${0.95 * type}em` }}
      >
        <HealthShape level={level} isOld={isOld} />
      </span>
      <FittedText
        text={text}
        room={textRoom}
        most={type}
        least={form === 'compact' ? Math.min(least, leastReason) : least}
      />
    </div>
  )
}

/** A small card has no other line for its age. */
function toBrief(
  word: string,
  first: string | null,
  { brief, shortBrief }: Pick<CardWords, 'brief' | 'shortBrief'>,
): [string, string] {
  return first === null ? [brief, shortBrief] : [`${word} · ${first}`, word]
}
