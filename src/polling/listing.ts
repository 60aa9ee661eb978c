import { toFacts } from '../domain/facts.ts'
import { compareLevels } from '../domain/health.ts'
import { mergeReadings, moveReading, takePart } from '../domain/merge-readings.ts'
import { isTold, readingParts, toPart, type Reading } from '../domain/reading.ts'
import { toStanding } from '../domain/standing.ts'
import type { PollState } from './state.ts'

/**
 * What a new list makes of what was known. A token that it leaves out for the first time is kept, since one faulty list
 * must not wipe a board; the second list in a row removes it. One that a watched message leads to stays in any case.
 *
 * `known [1, 2], list [1] → readings [1, 2], missingIds [2]`; the next time `→ readings [1], missingIds []`
 *
 * @param at when the list was true, in epoch milliseconds
 */
export function toListed(
  state: Pick<PollState, 'readings' | 'listedIds' | 'missingIds'>,
  list: readonly Reading[],
  at: number,
  watched: ReadonlySet<string | null>,
): Pick<PollState, 'readings' | 'listedIds' | 'missingIds'> {
  const unique = toUnique(list, at)
  const ids = new Set(unique.map(({ tokenId }) => tokenId))
  const missingIds = state.listedIds.filter((id) => !ids.has(id) && !state.missingIds.includes(id))
  const kept = new Set([...ids, ...missingIds, ...watched])
  const readings = state.readings.filter(({ tokenId }) => kept.has(tokenId))
  return { readings: mergeAll(readings, unique, at), listedIds: [...ids, ...missingIds], missingIds }
}

/** So long the reading of a token is kept that nobody lists or watches any more, as when the page of a link was closed. */
const unwantedMs = 3_600_000

/**
 * The readings without those of tokens that are neither listed nor watched, once these are an hour old. A list drops them
 * as well; an account without one would keep all that a link has ever led to. The same array where nothing goes.
 *
 * `listed [1], watched [2], read long ago 1 2 3 → 1 2`
 */
export function dropUnwanted(
  { readings, listedIds }: Pick<PollState, 'readings' | 'listedIds'>,
  watched: ReadonlySet<string | null>,
  now: number,
): readonly Reading[] {
  const wanted = new Set([...listedIds, ...watched])
  const kept = readings.filter(({ tokenId, at }) => wanted.has(tokenId) || now - at < unwantedMs)
  return kept.length === readings.length ? readings : kept
}

/**
 * One reading of each token of a list, with how often it came where that is more than once. What one of these leaves out
 * is taken from another; where they differ, the worse counts.
 *
 * `[7 FAST, 7 BANNED, 7] → [7 BANNED, timesListed 3]`
 */
export function toUnique(list: readonly Reading[], now: number): Reading[] {
  return [...Map.groupBy(list, ({ tokenId }) => tokenId).values()].flatMap((same) => {
    const [first, ...others] = same
    if (first === undefined || others.length === 0) return same
    return [{ ...toWorst(first, others, now), timesListed: same.length }]
  })
}

/** All that several readings of one moment tell of a token: of each part the text by which it is judged worst. */
function toWorst(first: Reading, others: readonly Reading[], now: number): Reading {
  const toLevel = (reading: Reading) => toFacts(reading, now, Infinity).last.level
  const full = readingParts.reduce((known, part) => {
    const teller = isTold(known, part) ? undefined : others.find((other) => isTold(other, part))
    return teller === undefined ? known : takePart(known, part, teller)
  }, first)
  let worst = { reading: full, level: toLevel(full) }
  for (const part of readingParts) {
    for (const teller of others.filter((other) => isTold(other, part))) {
      if (toPart(teller, part) === toPart(worst.reading, part)) continue
      const reading = takePart(worst.reading, part, teller)
      const level = toLevel(reading)
      if (compareLevels(level, worst.level) < 0) worst = { reading, level }
    }
  }
  return worst.reading
}

/** What was known of all tokens, with what was just read of some, at `at`. */
export function mergeAll(known: readonly Reading[], fresh: readonly Reading[], at: number): Reading[] {
  // One from the future was read before the clock was set back: it counts as older.
  const merged = new Map(known.map((one) => [one.tokenId, one.at > at ? moveReading(one, at - 1) : one]))
  for (const reading of fresh) {
    const before = merged.get(reading.tokenId) ?? null
    const newest = mergeReadings(before, reading)
    merged.set(reading.tokenId, { ...newest, standing: toStanding(before, newest) })
  }
  return [...merged.values()]
}
