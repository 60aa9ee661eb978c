import * as v from 'valibot'
import type { Standing } from '../api/latest.ts'
import type { Problem } from '../api/problem.ts'
import { infoFields } from '../domain/trace.ts'
import { longestTokenId, type Reading } from '../domain/reading.ts'
import { membersOf } from '../storage/members.ts'

/** What all tabs of one account know of its tokens, and when they were last asked about. Instants in epoch ms. */
export type BoardState = {
  readings: readonly Reading[]
  /** When a round of asking began, and when one last came to its end. */
  askedAt: number
  /** When it was due: rounds that begin a little late each time do not add up to one that is missing. */
  slotAt: number
  endedAt: number
  /** When a person last asked for a round out of turn. */
  wantedAt: number
  lastGoodAt: number | null
  /** When the service last listed the tokens, and which they were. */
  listedAt: number | null
  listedIds: readonly string[]
  /** When the service last said that this account has no list of tokens. */
  noListAt: number | null
  /** What keeps all tokens from being read. */
  standing: Standing | null
  /** What a watched message met when it was last traced. */
  problems: Readonly<Record<string, { standing: Standing; at: number }>>
}

export const emptyBoard: BoardState = {
  readings: [],
  askedAt: 0,
  slotAt: 0,
  endedAt: 0,
  wantedAt: 0,
  lastGoodAt: null,
  listedAt: null,
  listedIds: [],
  noListAt: null,
  standing: null,
  problems: {},
}

const longestText = 1_000

const text = v.nullable(v.pipe(v.string(), v.maxLength(longestText)))
const instant = v.pipe(v.number(), v.finite())

const infoSchema = v.object({
  fastTimeRemaining: text,
  subscription: text,
  relaxedUsage: text,
  lifetimeUsage: text,
  jobMode: text,
  runningJobs: text,
  queuedJobsFast: text,
  queuedJobsRelax: text,
  visibilityMode: text,
  message: text,
})

const readingSchema = v.object({
  tokenId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestTokenId)),
  channelId: text,
  tokenStatus: text,
  isActive: v.nullable(v.boolean()),
  concurrency: text,
  info: v.nullable(infoSchema),
  at: instant,
})

const says = text
const problemSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['rejected', 'not-allowed', 'not-found']), says }),
  v.object({ kind: v.literal('rate-limited'), retryAt: instant, says }),
  v.object({ kind: v.literal('refused'), status: v.number(), says }),
  v.object({ kind: v.literal('service-trouble'), status: v.number(), retryAt: v.nullable(instant), says }),
  v.object({ kind: v.literal('unreachable'), where: v.picklist(['us', 'service']) }),
  v.object({ kind: v.literal('timed-out') }),
  v.object({
    kind: v.literal('unreadable'),
    why: v.picklist(['empty', 'not-json', 'cut-off', 'too-large', 'unexpected-form', 'elsewhere']),
  }),
]) satisfies v.GenericSchema<unknown, Problem>

const standingSchema = v.object({
  problem: problemSchema,
  since: instant,
  failures: v.number(),
  retryAt: v.nullable(instant),
})

const stateSchema = v.object({
  readings: membersOf(readingSchema),
  askedAt: instant,
  slotAt: instant,
  endedAt: instant,
  wantedAt: instant,
  lastGoodAt: v.nullable(instant),
  listedAt: v.nullable(instant),
  listedIds: v.array(v.string()),
  noListAt: v.nullable(instant),
  standing: v.nullable(standingSchema),
  problems: v.record(v.string(), v.object({ standing: standingSchema, at: instant })),
})

/** Reads a state that was kept or told; `null` where it is none. */
export function parseState(stored: string): BoardState | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stateSchema), stored)
  return parsed.success ? parsed.output : null
}

/** Prints a state to be kept. */
export function formatState(state: BoardState): string {
  return JSON.stringify({ ...state, readings: state.readings.map(shorten) })
}

/** What is kept need not hold a text of a megabyte; the next reading has it whole again. */
function shorten(reading: Reading): Reading {
  const { info } = reading
  return {
    ...reading,
    tokenStatus: cut(reading.tokenStatus),
    channelId: cut(reading.channelId),
    concurrency: cut(reading.concurrency),
    info: info && infoFields.reduce((texts, field) => ({ ...texts, [field]: cut(texts[field]) }), info),
  }
}

function cut(said: string | null): string | null {
  return said === null ? null : said.slice(0, longestText)
}
