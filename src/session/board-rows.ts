import { toFacts, type Facts } from '../domain/facts.ts'
import type { Reading } from '../domain/reading.ts'
import { readLabel, type WatchedMessage, type WatchList } from '../domain/watch-list.ts'
import { sortByOrder } from '../domain/watch-list-changes.ts'
import type { PollState } from '../polling/state.ts'
import type { BoardRow, TokenSource, WatchedRow } from './board-context.ts'

/** Judges readings, each once for as long as neither it nor what the clock makes of it changes. */
export type Judge = (reading: Reading, now: number, everyMs: number) => Facts

export function createJudge(): Judge {
  const judged = new WeakMap<Reading, { facts: Facts; from: number; everyMs: number }>()
  return (reading, now, everyMs) => {
    const known = judged.get(reading)
    // A clock that was set back makes the judgement void as well.
    const isValid = known !== undefined && known.everyMs === everyMs && known.from <= now
    if (isValid && now < known.facts.validUntil) return known.facts
    const facts = toFacts(reading, now, everyMs)
    judged.set(reading, { facts, from: now, everyMs })
    return facts
  }
}

/** The next instant at which the clock alone changes one of the rows; infinite where it never will. */
export function toNextChange(rows: readonly BoardRow[]): number {
  return rows.reduce((least, { facts }) => Math.min(least, facts?.validUntil ?? Infinity), Infinity)
}

/** What of the state the rows are made of. */
type ToldState = Pick<PollState, 'readings' | 'listedIds' | 'missingIds' | 'noListAt' | 'problems'>

/**
 * All tokens that are known, in the person's own order: those listed, and those that watched messages have named. Without
 * a list, only the messages say which tokens belong here.
 */
export function toRows(state: ToldState, list: WatchList, judgeOf: (reading: Reading) => Facts): BoardRow[] {
  const readings = new Map(state.readings.map((reading) => [reading.tokenId, reading]))
  const messages = Map.groupBy(list.messages, ({ tokenId }) => tokenId)
  const named = [...messages.keys()].filter((tokenId) => tokenId !== null)
  const ids = new Set([...(state.noListAt === null ? state.listedIds : []), ...named])
  return sortByOrder(list, [...ids]).map((tokenId) => {
    const reading = readings.get(tokenId) ?? null
    return {
      tokenId,
      label: readLabel(list, tokenId),
      reading,
      facts: reading === null ? null : judgeOf(reading),
      isMissing: state.missingIds.includes(tokenId),
      messages: (messages.get(tokenId) ?? []).map((message) => toWatched(state, message)),
    }
  })
}

/** Watched messages whose token is not known yet, or could not be found. */
export function toUnresolved(state: PollState, list: WatchList): WatchedRow[] {
  return list.messages.filter(({ tokenId }) => tokenId === null).map((message) => toWatched(state, message))
}

function toWatched({ problems }: Pick<PollState, 'problems'>, { messageId }: WatchedMessage): WatchedRow {
  return { messageId, failure: problems[messageId]?.failure ?? null }
}

/** Where the tokens come from, by what is known now. */
export function toSource({ failure, noListAt, listedAt }: PollState): TokenSource {
  if (failure !== null) return 'failing'
  if (noListAt !== null) return 'not-in-plan'
  return listedAt === null ? 'asking' : 'listed'
}
