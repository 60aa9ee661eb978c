import type { Board } from '../../components/board-context.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { toProblemWords } from '../../components/problem-words.ts'
import { formatAttention } from '../../domain/board.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { levelsWorstFirst, type HealthLevel } from '../../domain/health.ts'
import { isAllRight, type WallCardView } from './wall-cards.ts'
import { formatMoment } from './wall-words.ts'

/** What the wall says as a whole: in its first line, the title of the document and its icon. */
export type WallVerdict = { level: HealthLevel; sentence: string; detail: string | null }

type Known = Pick<Board, 'source' | 'standing' | 'lastGoodAt' | 'unresolved' | 'everyMs'>

/**
 * Judges all cards together. What cannot be known is never called all right.
 *
 * @param room for how many letters there is room in the detail
 */
export function toWallVerdict(
  cards: readonly WallCardView[],
  board: Known,
  now: number,
  timeZone: string | undefined,
  room: number,
): WallVerdict {
  const { standing, source, unresolved } = board
  const problem = standing === null ? null : toProblemWords(standing.problem, 'the tokens').title
  if (standing?.problem.kind === 'rejected') {
    return {
      level: 'down',
      sentence: 'The bearer token is rejected',
      detail: 'Nothing is read until it is replaced',
    }
  }
  if (cards.length === 0) {
    if (source === 'asking' || unresolved.some((message) => message.standing === null)) {
      return { level: 'unknown', sentence: 'Looking for the tokens', detail: problem }
    }
    return { level: 'unknown', sentence: 'No tokens to show yet', detail: problem }
  }
  if (!cards.some((card) => isCurrent(card.freshness))) {
    return { level: 'unknown', sentence: formatSilence(cards, board, now, timeZone), detail: problem }
  }
  const troubled = cards
    .filter((card) => !isAllRight(card))
    .sort((a, b) => levelsWorstFirst.indexOf(a.level) - levelsWorstFirst.indexOf(b.level))
  // A name that is too long must not push out what is wrong with it.
  const names = troubled.map(({ name, phrase }) => `${toOneLine(name, longestName)} ${phrase}`)
  const lost = unresolved.filter((message) => message.standing !== null).length
  const others = [...(problem === null ? [] : [problem]), ...formatLost(lost)]
  return {
    level: troubled[0]?.level ?? 'ok',
    sentence: formatAttention(troubled.length, cards.length),
    detail: [...others, ...listWithin(names, room - others.join(' · ').length)].join(' · ') || null,
  }
}

/** As many as there is room for, the first in any case, and how many more there are. */
function listWithin(names: readonly string[], room: number): string[] {
  let length = 0
  const shown = names.filter((name, index) => {
    length += name.length + 3
    return index === 0 || (index < mostNamed && length + moreLength <= room)
  })
  const more = names.length - shown.length
  return more === 0 ? shown : [...shown, `${more} more`]
}

const mostNamed = 3
const longestName = 28
/** `· 30 more` */
const moreLength = 10

/** Watched messages whose token could not be found: a card is missing because of them. */
function formatLost(count: number): string[] {
  if (count === 0) return []
  return [count === 1 ? '1 watched message leads to no token' : `${count} watched messages lead to no token`]
}

function formatSilence(
  cards: readonly WallCardView[],
  { lastGoodAt, source, everyMs }: Known,
  now: number,
  timeZone: string | undefined,
): string {
  const readAt = Math.max(lastGoodAt ?? 0, ...cards.map((card) => card.readAt ?? 0))
  if (readAt === 0) return source === 'asking' ? 'Reading the tokens' : 'No answer yet'
  const moment = formatMoment(readAt, now, timeZone)
  // Nobody asked, so nobody failed to answer.
  return everyMs === null ? `Not read since ${moment}` : `No answer since ${moment}`
}
