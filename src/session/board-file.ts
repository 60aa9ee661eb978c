import * as v from 'valibot'
import { levelsWorstFirst } from '../domain/health.ts'
import { mapInfo } from '../domain/info.ts'
import type { Failure } from '../domain/latest.ts'
import type { Problem } from '../domain/problem.ts'
import { longestTokenId, readingParts, type Reading } from '../domain/reading.ts'
import { emptyState, type PollState } from '../polling/state.ts'
import { membersOf, recordOf } from '../storage/members.ts'
import { parseJson } from '../storage/web-storage.ts'

/** Longer than any text is read: what is kept must be judged as what was sent. */
const longestText = 4_000

const text = v.nullable(
  v.pipe(
    v.string(),
    v.check((rawText) => rawText.length <= longestText),
  ),
)
const instant = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(value)),
)
const instantOrNull = v.nullable(instant)

const readingSchema = v.pipe(
  v.object({
    tokenId: v.pipe(
      v.string(),
      v.check((id) => id !== '' && id.length <= longestTokenId),
    ),
    channelId: text,
    tokenStatus: text,
    isActive: v.union([v.boolean(), text]),
    concurrency: text,
    info: v.nullable(v.object(mapInfo(() => text))),
    at: instant,
    earlier: v.optional(recordOf(v.picklist(readingParts), instant)),
    timesListed: v.optional(v.number()),
    standing: v.optional(
      v.object({
        level: v.picklist(levelsWorstFirst),
        reason: v.string(),
        since: instant,
        isSeen: v.boolean(),
      }),
    ),
  }),
  v.transform(({ earlier, timesListed, standing, ...reading }): Reading => ({
    ...reading,
    ...(earlier !== undefined && { earlier }),
    ...(timesListed !== undefined && { timesListed }),
    ...(standing !== undefined && { standing }),
  })),
)

const says = text
// Of valibot only what the first load has as well: anything else would be in that.
const problemSchema = v.union([
  v.object({ kind: v.picklist(['rejected', 'not-allowed', 'not-found']), says }),
  v.object({ kind: v.picklist(['rate-limited']), retryAt: instant, says }),
  v.object({ kind: v.picklist(['refused']), status: v.number(), says }),
  v.object({ kind: v.picklist(['service-trouble']), status: v.number(), retryAt: instantOrNull, says }),
  v.object({ kind: v.picklist(['unreachable']), where: v.picklist(['us', 'service']) }),
  v.object({ kind: v.picklist(['timed-out']) }),
  v.object({
    kind: v.picklist(['unreadable']),
    why: v.picklist(['empty', 'not-json', 'cut-off', 'too-large', 'unexpected-form', 'elsewhere']),
  }),
]) satisfies v.GenericSchema<unknown, Problem>

const failureSchema = v.object({
  problem: problemSchema,
  since: instant,
  failures: v.number(),
  retryAt: instantOrNull,
}) satisfies v.GenericSchema<unknown, Failure>

/** What is missing or damaged takes its empty value: the readings are worth more than the times of the last cycle. */
const stateSchema = v.object({
  readings: membersOf(readingSchema),
  startedAt: v.fallback(instant, emptyState.startedAt),
  finishedAt: v.fallback(instant, emptyState.finishedAt),
  dueAt: v.fallback(instant, emptyState.dueAt),
  requestedAt: v.fallback(instant, emptyState.requestedAt),
  lastGoodAt: v.fallback(instantOrNull, emptyState.lastGoodAt),
  listedAt: v.fallback(instantOrNull, emptyState.listedAt),
  listedIds: v.fallback(v.array(v.string()), []),
  missingIds: v.fallback(v.array(v.string()), []),
  noListAt: v.fallback(instantOrNull, emptyState.noListAt),
  failure: v.fallback(v.nullable(failureSchema), null),
  problems: v.fallback(recordOf(v.string(), v.object({ failure: failureSchema, at: instant })), {}),
  guests: v.fallback(
    membersOf(v.object({ messageId: v.string(), tokenId: v.nullable(v.string()), until: instant })),
    [],
  ),
})

/** Reads a state that was kept or told; `null` where it is none. */
export function parseState(stored: string): PollState | null {
  const parsed = v.safeParse(stateSchema, parseJson(stored))
  return parsed.success ? parsed.output : null
}

/** Prints a state to be kept. */
export function formatState({ readings, ...rest }: PollState): string {
  return `${JSON.stringify(rest).slice(0, -1)},"readings":${formatReadings(readings)}}`
}

let printed: { readings: readonly Reading[]; text: string } = { readings: [], text: '[]' }

/** Each cycle is written several times, with the same hundreds of readings. */
function formatReadings(readings: readonly Reading[]): string {
  if (printed.readings !== readings) printed = { readings, text: JSON.stringify(readings.map(shorten)) }
  return printed.text
}

/** What is kept need not hold a text of a megabyte; the next reading has it whole again. */
function shorten(reading: Reading): Reading {
  const { info } = reading
  return {
    ...reading,
    tokenStatus: cut(reading.tokenStatus),
    channelId: cut(reading.channelId),
    concurrency: cut(reading.concurrency),
    info: info && mapInfo((field) => cut(info[field])),
  }
}

function cut(rawText: string | null): string | null {
  return rawText === null ? null : rawText.slice(0, longestText)
}
