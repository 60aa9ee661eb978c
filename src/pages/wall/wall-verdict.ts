import type { Board, BoardRow } from '../../session/board-context.ts'
import { countBoard, sortWorstFirst, toGroup, type BoardCount } from '../../domain/board.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { attentionLevels, type HealthLevel } from '../../domain/health.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { AreaWords } from '../../words/twins.ts'
import { toCardName, toCardReason, type CardSpeech } from './card-words.ts'

/** What the wall says as a whole: in its first line, the title of the document and its icon. */
export type WallVerdict = {
  level: HealthLevel
  sentence: string
  detail: string | null
  /** What is said aloud when it changes: no ages, which change by themselves. */
  spoken: string
  /** Nothing that is shown is of now, and the service is why. */
  isOutage: boolean
}

type Known = Pick<
  Board,
  'failure' | 'isKnown' | 'lastGoodAt' | 'unresolved' | 'everyMs' | 'isAsking' | 'nextAt'
>
type Speech = CardSpeech & Pick<AreaWords, 'problem'>

/**
 * Judges all cards together. What cannot be known is never called all right.
 *
 * @param room for how many letters there is room in the detail
 */
export function toWallVerdict(
  cards: readonly BoardRow[],
  board: Known,
  now: number,
  speech: Speech,
  room: number,
): WallVerdict {
  const { failure, unresolved, isKnown } = board
  const { summary, wall, problem } = speech
  if (failure?.problem.kind === 'rejected') {
    return say('down', wall.rejected, wall.rejectedDetail)
  }
  const silentSince = toSilentSince(cards, board)
  if (failure !== null && silentSince !== null) {
    const detail = [
      wall.lastAnswer(silentSince, now),
      wall.asThen,
      problem.tell(failure.problem, 'tokens').title,
      ...toNextTry(board, now, wall),
    ]
    return {
      ...say('unknown', wall.outage(Math.max(0, now - silentSince)), wall.detail(detail)),
      spoken: wall.outageBegins,
      isOutage: true,
    }
  }
  const lost = unresolved.filter((message) => message.failure !== null).length
  const told = [
    // Nobody asked, so nobody failed to answer.
    silentSince === null ? null : summary.silentSince(silentSince, now, board.everyMs !== null),
    failure === null ? null : problem.tell(failure.problem, 'tokens').title,
    lost === 0 ? null : wall.lost(lost),
  ].filter((text) => text !== null)
  const isUnread = !isKnown && cards.every(({ reading }) => reading === null)
  if (isUnread || (cards.length === 0 && lost < unresolved.length)) {
    const waiting = isUnread ? wall.reading : wall.looking
    const sentence = isUnread && failure !== null ? wall.noAnswerYet : waiting
    const isFailing = isUnread && failure !== null
    const next = isFailing ? toNextTry(board, now, wall) : []
    return { ...say('unknown', sentence, toDetail([...told, ...next], wall)), isOutage: isFailing }
  }
  const count = countBoard(cards)
  const aside = summary.aside(count)
  const troubles = toTroubles(cards, speech, room - toLength(wall.detail([...told, ...aside])))
  return say(toLevel(count), summary.attention(count), toDetail([...told, ...troubles, ...aside], wall))
}

function say(level: HealthLevel, sentence: string, detail: string | null): WallVerdict {
  return { level, sentence, detail, spoken: sentence, isOutage: false }
}

/** When it is asked again, counted down. */
function toNextTry({ isAsking, nextAt }: Known, now: number, wall: CardSpeech['wall']): string[] {
  if (isAsking) return [wall.trying]
  return nextAt === null ? [] : [wall.nextTry(Math.ceil(Math.max(1_000, nextAt - now) / 1000) * 1000)]
}

function toDetail(parts: readonly string[], wall: CardSpeech['wall']): string | null {
  return parts.length === 0 ? null : wall.detail(parts)
}

/** The worst that is so now: what is old or unknown makes it unknown, and never all right. */
function toLevel({ all, groups }: BoardCount): HealthLevel {
  const worst = attentionLevels.find((level) => groups[level] > 0)
  if (worst !== undefined) return worst
  if (all === 0 || groups.old + groups.unknown > 0) return 'unknown'
  return groups.ok > 0 ? 'ok' : 'off'
}

const mostNamed = 3
const longestName = 28
/** `· 30 more` */
const moreLength = 10

/** The worst tokens and what is wrong with them: as many as there is room for, the first in any case. */
function toTroubles(cards: readonly BoardRow[], speech: CardSpeech, room: number): string[] {
  const levels: readonly string[] = attentionLevels
  const troubled = sortWorstFirst(cards.filter((card) => levels.includes(toGroup(card))))
  let length = 0
  const shown = troubled
    .slice(0, mostNamed)
    .map((card) => toTrouble(card, speech))
    .filter((text, index) => {
      length += toLength(text) + 3
      return index === 0 || length + moreLength <= room
    })
  const more = troubled.length - shown.length
  return more === 0 ? shown : [...shown, speech.wall.more(more)]
}

function toTrouble(card: BoardRow, speech: CardSpeech): string {
  // A name that is too long must not push out what is wrong with it.
  const name = toOneLine(toCardName(card, speech), longestName)
  const reason = card.facts === null ? null : toCardReason(card.facts)
  return reason === null ? name : speech.wall.trouble(name, reason)
}

/** Since when nothing is heard of any token, in epoch milliseconds; `null` where something is, or never was. */
function toSilentSince(cards: readonly BoardRow[], { lastGoodAt }: Known): number | null {
  if (cards.some(({ facts }) => facts !== null && isCurrent(facts.freshness))) return null
  const readAt = Math.max(0, ...cards.map(({ reading }) => reading?.at ?? 0))
  return readAt === 0 ? null : Math.max(readAt, lastGoodAt ?? 0)
}

/** How much room a text takes in Latin letters, as far as that can be told: a Chinese sign takes that of two. */
function toLength(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\uffdc]/g)?.length ?? 0)
}
