import type { BoardRow } from '../../session/board-context.ts'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import { toFastTimeRatio } from '../../domain/fast-time.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { HealthLevel } from '../../domain/health.ts'
import type { Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { toSentAt, type Reading, type ReadingPart } from '../../domain/reading.ts'
import type { AreaWords } from '../../words/twins.ts'

/** The words that a card is made of. */
export type CardSpeech = Pick<AreaWords, 'common' | 'summary' | 'wall'>

/** A card as it is drawn. All of it is text and numbers, so that an unchanged card need not be drawn anew. */
export type CardWords = {
  tokenId: string
  name: string
  /** What is old shows what it last was. */
  level: HealthLevel
  isOld: boolean
  isMissing: boolean
  word: string
  /** The large number with what stands beside it, or a text that nobody can read. */
  amount: string
  of: string | null
  isRaw: boolean
  /** Whether the amount is no longer sent, though the rest of the card may be of now. */
  isAmountOld: boolean
  ratio: number | null
  line: string | null
  secondLine: string | null
  /** In place of both lines where there is little room. */
  brief: string | null
  plan: string | null
}

/**
 * The words of one card.
 *
 * @param now may lag by a quarter of an hour: it tells which day is today
 */
export function toCardWords(row: BoardRow, hidesPace: boolean, speech: CardSpeech, now: number): CardWords {
  const { tokenId, isMissing, reading, facts } = row
  const { common, wall } = speech
  const identity = { tokenId, name: toCardName(row, speech), isMissing }
  if (reading === null || facts === null) {
    const { noReading: word, noReadingLine: line } = wall
    return { ...identity, ...nothing, word, line }
  }
  const { isOld } = facts
  const level = toPlaceLevel(facts)
  const word = isOld ? toWas(facts, speech) : common.groups[level]
  const lines = toLines(facts, hidesPace, speech, now)
  return {
    ...identity,
    level,
    isOld,
    word,
    ...toAmount(reading, facts, speech, now),
    ratio: toFastTimeRatio(facts.time),
    ...lines,
    brief: isMissing ? wall.missing : lines.brief,
    plan: toPlan(reading, facts, speech, now),
  }
}

/** The person's own name for a token, or its id. */
export function toCardName({ label, tokenId }: BoardRow, { common }: CardSpeech): string {
  return label === null ? common.token(toOneLine(tokenId, 60)) : toOneLine(label, 60)
}

/** The reason that a card has room for: the worst, of the last that was heard where nothing is heard now. */
export function toCardReason(facts: Facts): Reason | null {
  const reasons = isCurrent(facts.freshness) ? facts.reasons : facts.last.reasons
  return reasons[0] ?? null
}

const nothing = {
  level: 'unknown',
  isOld: false,
  amount: '—',
  of: null,
  isRaw: false,
  isAmountOld: false,
  ratio: null,
  secondLine: null,
  brief: null,
  plan: null,
} as const

function isRunningRelaxed(reason: Reason | null): boolean {
  return reason?.kind === 'fast-time' && reason.level === 'low' && reason.isRelaxed
}

/** Its word says why, so that no line needs to. */
function isWasBanned({ isOld, last }: Facts): boolean {
  return isOld && last.reasons[0]?.kind === 'banned'
}

function toWas(facts: Facts, { common, wall }: CardSpeech): string {
  return isWasBanned(facts) ? wall.wasBanned : common.was(facts.last.level)
}

type Lines = Pick<CardWords, 'line' | 'secondLine' | 'brief'>

function toLines(facts: Facts, hidesPace: boolean, { summary, wall }: CardSpeech, now: number): Lines {
  const reason = toCardReason(facts)
  const isTold = reason === null || reason.level === 'ok' || isWasBanned(facts)
  const why = isTold ? null : summary.brief(reason)
  const images = toRelaxedImages(facts)
  const lasting = hidesPace ? null : toLasting(facts, wall, now)
  const isBoth = typeof images === 'number' && isRunningRelaxed(reason)
  const lines = [
    isBoth ? wall.runsRelaxed(images) : why,
    isBoth ? null : toRelaxedLine(images, wall),
    lasting,
  ].filter((line) => line !== null)
  const forecast = hidesPace ? null : toBriefPace(facts, reason, wall, now)
  return { line: lines[0] ?? null, secondLine: lines[1] ?? null, brief: forecast ?? why ?? lines[0] ?? null }
}

/** What a relaxed token without fast time has made: a number, the service's own text, or `null` where it tells nothing. */
function toRelaxedImages({ time, relaxed, oldParts, isRelaxed }: Facts): number | string | null {
  const hasTime = 'minutesLeft' in time && time.minutesLeft > 0
  if (hasTime || !isRelaxed || oldParts.includes('relaxedUsage')) return null
  if (relaxed.kind === 'missing') return null
  return relaxed.kind === 'unreadable' ? toOneLine(relaxed.text) : relaxed.images
}

function toRelaxedLine(images: number | string | null, wall: CardSpeech['wall']): string | null {
  return typeof images === 'number' ? wall.relaxedImages(images) : images
}

/** How long it lasts, or when more comes; `null` where that is not known, or of no use. */
function toLasting(facts: Facts, wall: CardSpeech['wall'], now: number): string | null {
  const { pace, period, level, isOld, oldParts } = facts
  if (isOld || level === 'down' || level === 'off' || oldParts.includes('subscription')) return null
  if (pace !== null && pace.runsOutAt !== null) return wall.runsOut(pace.runsOutAt, now)
  const ahead = pace ?? period
  if (ahead === null) return null
  if (ahead.isLast) return wall.planEnds(ahead.resetsAt, now)
  return pace === null ? wall.refill(ahead.resetsAt, now) : wall.lasts(ahead.resetsAt, now)
}

/** The same for a small card. Where something else is wrong than the fast time, that is what it has room for. */
function toBriefPace(
  { pace }: Facts,
  reason: Reason | null,
  wall: CardSpeech['wall'],
  now: number,
): string | null {
  if (pace === null || reason?.kind !== 'fast-time' || isRunningRelaxed(reason)) return null
  if (pace.runsOutAt !== null) return wall.briefRunsOut(pace.runsOutAt, now)
  return reason.level === 'ok' ? wall.briefLasts(pace.resetsAt, now) : null
}

type Amount = Pick<CardWords, 'amount' | 'of' | 'isRaw' | 'isAmountOld'>

function toAmount(reading: Reading, facts: Facts, { wall }: CardSpeech, now: number): Amount {
  const { time } = facts
  const look = {
    isRaw: time.kind === 'unreadable',
    isAmountOld: facts.oldParts.includes('fastTimeRemaining'),
  }
  if (time.kind === 'missing') return { ...look, amount: nothing.amount, of: null }
  if (time.kind === 'unreadable') return { ...look, amount: toOneLine(time.text), of: null }
  const sentAt = toOldSince(reading, facts, 'fastTimeRemaining')
  return { ...look, amount: wall.amount(time.left), of: wall.amountOf(time, sentAt, now) }
}

function toPlan(reading: Reading, facts: Facts, { wall }: CardSpeech, now: number): string | null {
  const { subscription } = facts
  const text = subscription.kind === 'unreadable' ? subscription.text : toPlanName(subscription)
  if (text === null) return null
  const sentAt = toOldSince(reading, facts, 'subscription')
  return sentAt === null ? toOneLine(text, 60) : wall.planAsOf(text, sentAt, now)
}

function toPlanName(subscription: Facts['subscription']): string | null {
  return subscription.kind === 'read' ? subscription.plan : null
}

/** When a part was last sent, where it is old and older than what the card as a whole is said to be of. */
function toOldSince(reading: Reading, { oldParts, freshness }: Facts, part: ReadingPart): number | null {
  if (!oldParts.includes(part)) return null
  const sentAt = toSentAt(reading, part)
  return isCurrent(freshness) || sentAt !== reading.at ? sentAt : null
}
