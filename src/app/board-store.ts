import * as v from 'valibot'
import type { Standing } from '../api/latest.ts'
import type { Problem } from '../api/problem.ts'
import { infoFields } from '../domain/trace.ts'
import { longestTokenId, type Reading } from '../domain/reading.ts'
import { toBoardKey } from '../storage/boards.ts'
import { membersOf } from '../storage/members.ts'
import { readText, writeText } from '../storage/web-storage.ts'

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

export type BoardStore = {
  /** Names the account, and tells nothing of its bearer. */
  account: string
  read: () => BoardState
  write: (change: Partial<BoardState>) => void
  subscribe: (onChange: () => void) => () => void
}

/**
 * The board of one account, kept on the device: it survives reloads, and a change in one tab reaches the others by
 * the browser's own storage event; where the device keeps nothing or is full, by a message.
 */
export function createBoardStore(account: string): BoardStore {
  const key = toBoardKey(account)
  const listeners = new Set<() => void>()
  let kept: string | null = null
  let state = emptyBoard
  let channel: BroadcastChannel | null = null

  function read(): BoardState {
    const stored = readText('device', key)
    if (stored !== null && stored !== kept) {
      kept = stored
      state = parseState(stored) ?? state
    }
    return state
  }

  function tellListeners(): void {
    for (const listener of listeners) listener()
  }

  function onMessage({ data }: MessageEvent<unknown>): void {
    const told = typeof data === 'string' ? parseState(data) : null
    if (told === null || told.askedAt < read().askedAt) return
    state = told
    tellListeners()
  }

  return {
    account,
    read,
    write(change) {
      state = { ...read(), ...change }
      const written = JSON.stringify({ ...state, readings: state.readings.map(shorten) })
      if (writeText('device', key, written)) kept = written
      else channel?.postMessage(written)
      tellListeners()
    },
    subscribe(onChange) {
      function onStorage(event: StorageEvent): void {
        if (event.key === key || event.key === null) onChange()
      }
      listeners.add(onChange)
      window.addEventListener('storage', onStorage)
      channel ??= openChannel(key, onMessage)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', onStorage)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

function openChannel(
  name: string,
  onMessage: (event: MessageEvent<unknown>) => void,
): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', onMessage)
    return channel
  } catch {
    return null
  }
}

function parseState(stored: string): BoardState | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stateSchema), stored)
  return parsed.success ? parsed.output : null
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
