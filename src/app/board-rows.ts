import type { BoardRow, TokenSource, WatchedRow } from '../components/board-context.ts'
import { freshnessSteps, toFreshness } from '../domain/freshness.ts'
import { readLabel, sortByOrder, type WatchedMessage, type WatchList } from '../domain/watch-list.ts'
import type { BoardState } from './board-state.ts'

/** How far each reading can be trusted, as one text that changes only when one of them does. `→ 'live live stale'` */
export function formatAges({ readings }: BoardState, now: number, everyMs: number): string {
  return readings.map(({ at }) => toFreshness(at, now, everyMs)).join(' ')
}

/**
 * All tokens that are known, in the person's own order: those read, and those that watched messages have named. Without
 * a list, only the messages say which tokens belong here.
 */
export function toRows(state: BoardState, list: WatchList, ages: string): BoardRow[] {
  const freshnesses = ages.split(' ')
  const readings = new Map(state.readings.map((reading, index) => [reading.tokenId, { reading, index }]))
  const messages = Map.groupBy(list.messages, ({ tokenId }) => tokenId)
  const named = [...messages.keys()].filter((tokenId) => tokenId !== null)
  const ids = state.noListAt === null ? new Set([...readings.keys(), ...named]) : new Set(named)
  return sortByOrder(list, [...ids]).map((tokenId) => {
    const { reading = null, index = -1 } = readings.get(tokenId) ?? {}
    return {
      tokenId,
      label: readLabel(list, tokenId),
      reading,
      freshness: freshnessSteps.find((step) => step === freshnesses[index]) ?? 'lost',
      messages: (messages.get(tokenId) ?? []).map((message) => toWatched(state, message)),
    }
  })
}

/** Watched messages whose token is not known yet, or could not be found. */
export function toUnresolved(state: BoardState, list: WatchList): WatchedRow[] {
  return list.messages.filter(({ tokenId }) => tokenId === null).map((message) => toWatched(state, message))
}

function toWatched({ problems }: BoardState, { messageId }: WatchedMessage): WatchedRow {
  return { messageId, standing: problems[messageId]?.standing ?? null }
}

/** Where the tokens come from, by what is known now. */
export function toSource({ standing, noListAt, listedAt }: BoardState): TokenSource {
  if (standing !== null) return 'failing'
  if (noListAt !== null) return 'not-in-plan'
  return listedAt === null ? 'asking' : 'listed'
}
