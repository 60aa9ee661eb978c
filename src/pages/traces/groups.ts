import type { Facts } from '../../domain/facts.ts'
import type { Latest } from '../../domain/latest.ts'
import { isOldMessage, toTraceFacts, toTraceReading, withSwitch } from '../../domain/lookup.ts'
import type { Message } from '../../domain/message.ts'
import { mergeReadings } from '../../domain/merge-readings.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/trace.ts'

/** One message and what is known of it so far; `null` while nothing has come. */
export type Row = { messageId: string; trace: Latest<Trace> | null; message: Latest<Message> | null }

/** The messages of one token, or those of which no token is known (yet). */
export type Group = { key: string; rows: readonly Row[] } & (
  | {
      kind: 'token'
      /** What all its traces tell of the token, each part as old as the newest that names it. */
      reading: Reading
      facts: Facts
    }
  | { kind: 'unknown' | 'waiting' }
)

/**
 * Groups messages by token, in the order in which the tokens first appear; those without one come last.
 *
 * @param kept what the board knows of the tokens
 */
export function toGroups(rows: readonly Row[], kept: readonly Reading[], now: number): Group[] {
  const byKey = Map.groupBy(rows, toKey)
  const groups = [...byKey].map(([key, members]) => toGroup(key, members, kept, now))
  const order = ['token', 'unknown', 'waiting'] as const
  return groups.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function toGroup(key: string, rows: readonly Row[], kept: readonly Reading[], now: number): Group {
  if (key === 'waiting' || key === 'unknown') return { key, kind: key, rows }
  const traced = rows
    .map(({ trace }) => trace?.good ?? null)
    .filter((good) => good !== null)
    .map(({ value, at }) => toTraceReading(value, at))
    .reduce((older, newer) => mergeReadings(older, newer))
  const reading = withSwitch(traced, kept)
  return {
    key,
    kind: 'token',
    rows,
    reading,
    facts: toTraceFacts(reading, isFailing(rows, reading.at), now),
  }
}

/** Whether a newer trace of the token was asked for and could not be had. */
function isFailing(rows: readonly Row[], newestAt: number): boolean {
  return rows.some(({ trace }) => trace !== null && trace.failure !== null && trace.failure.since >= newestAt)
}

function toKey({ trace }: Row): string {
  if (trace === null) return 'waiting'
  const tokenId = trace.good?.value.tokenId ?? ''
  return tokenId.trim() === '' ? 'unknown' : `token ${tokenId}`
}

/** What a refresh asks for: messages to trace, and messages whose progress is asked for. */
export type Wanted = { traceIds: readonly string[]; messageIds: readonly string[] }

/**
 * What is not fresh. One trace tells of a token, however many of its messages are shown; a message that is done or
 * failed stays so, and one that nothing has come of yet is being asked for already.
 *
 * @param freshForMs what was read within this time is fresh
 */
export function toWanted(groups: readonly Group[], now: number, freshForMs: number): Wanted {
  const rows = groups.flatMap((group) => group.rows)
  const failing = rows.filter(({ trace }) => trace !== null && trace.failure !== null)
  const representatives = groups.flatMap((group) => {
    const isFresh = group.kind !== 'token' || Math.abs(now - group.reading.at) <= freshForMs
    return isFresh ? [] : group.rows.toSorted(compareRows).slice(0, 1)
  })
  const old = rows.filter(({ message }) => {
    return message !== null && (message.failure !== null || isOldMessage(message, now))
  })
  return {
    traceIds: [...new Set([...representatives, ...failing].map(({ messageId }) => messageId))],
    messageIds: old.map(({ messageId }) => messageId),
  }
}

/** Those that could be traced first, the newest before the older. */
function compareRows(a: Row, b: Row): number {
  const isBad = (row: Row) => Number(row.trace !== null && row.trace.failure !== null)
  return isBad(a) - isBad(b) || (b.trace?.good?.at ?? 0) - (a.trace?.good?.at ?? 0)
}
