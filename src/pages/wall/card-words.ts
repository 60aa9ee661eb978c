import type { BoardRow } from '../../session/board-context.ts'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import { toFastTimeRatio } from '../../domain/fast-time.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { HealthLevel } from '../../domain/health.ts'
import type { Reason } from '../../domain/judge.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { AreaWords } from '../../words/twins.ts'
import { toAmount, toPlan, type AmountWords } from './card-amount-words.ts'
import { toBriefPace, toLines, type CardLines } from './card-lines.ts'

/** The words that a card is made of. */
export type CardSpeech = Pick<AreaWords, 'common' | 'summary' | 'wall'>

/** A card as it is drawn. All of it is text and numbers, so that an unchanged card need not be drawn anew. */
export type CardWords = AmountWords &
  CardLines & {
    tokenId: string
    name: string
    /** Beside a person's own name for it. */
    id: string | null
    /** What is old shows what it last was. */
    level: HealthLevel
    isOld: boolean
    isMissing: boolean
    /** The level in a word; of what is old, what it was. */
    word: string
    /** The reason, with the level before it unless it is down. */
    headline: string
    /** The reason alone, where there is less room: the shape tells the level. */
    shortHeadline: string
    /** Both for a small card, which has no lines below and says instead how long it lasts. */
    brief: string
    shortBrief: string
    ratio: number | null
    plan: string | null
  }

const longestName = 60
const longestId = 24

/**
 * The words of one card.
 *
 * @param now may lag by a quarter of an hour: it tells which day is today
 */
export function toCardWords(row: BoardRow, hidesPace: boolean, speech: CardSpeech, now: number): CardWords {
  const { tokenId, label, isMissing, reading, facts } = row
  const { common, wall, summary } = speech
  const id = label === null ? null : toOneLine(tokenId, longestId)
  const identity = { tokenId, name: toCardName(row, speech), id, isMissing }
  if (reading === null || facts === null) {
    const { noReading: word, noReadingLine: line } = wall
    return {
      ...identity,
      ...nothing,
      word,
      line,
      headline: word,
      shortHeadline: word,
      brief: word,
      shortBrief: word,
    }
  }
  const { isOld } = facts
  const level = toPlaceLevel(facts)
  const word = isOld ? toWas(facts, speech) : common.groups[level]
  const reason = toCardReason(facts)
  const isTold = isOld || reason === null || reason.level === 'ok' || reason.level === 'off'
  const why = isTold ? null : summary.brief(reason)
  const [headline, shortHeadline] = toHeadline(word, why, level, wall)
  const forecast = hidesPace ? null : toBriefPace(facts, reason, wall, now)
  const [brief, shortBrief] = toHeadline(word, isMissing ? wall.missing : (forecast ?? why), level, wall)
  return {
    ...identity,
    level,
    isOld,
    word,
    headline,
    shortHeadline,
    brief,
    shortBrief,
    ...toAmount(reading, facts, speech, now),
    ratio: toFastTimeRatio(facts.time),
    ...toLines(facts, hidesPace, speech, now),
    plan: toPlan(reading, facts, speech, now),
  }
}

/** The person's own name for a token, or its id. */
export function toCardName({ label, tokenId }: BoardRow, { common }: Pick<CardSpeech, 'common'>): string {
  return label === null ? common.token(toOneLine(tokenId, longestName)) : toOneLine(label, longestName)
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
  plan: null,
} as const

/** The first line as it is best said, and as it is said where that has no room. `→ ['Critical · 8 % left', '8 % left']` */
function toHeadline(
  word: string,
  why: string | null,
  level: HealthLevel,
  wall: CardSpeech['wall'],
): [string, string] {
  if (why === null) return [word, word]
  // Of what is down the reason alone is the whole sentence.
  if (level === 'down') return [why, why]
  return [wall.detail([word, why]), level === 'ok' ? word : why]
}

function toWas({ last }: Facts, { common, wall }: CardSpeech): string {
  return last.reasons[0]?.kind === 'banned' ? wall.wasBanned : common.was(last.level)
}
