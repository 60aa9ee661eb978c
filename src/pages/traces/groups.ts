import type { Latest } from '../../api/latest.ts'
import type { Message } from '../../domain/message.ts'
import type { Trace } from '../../domain/trace.ts'

/** One message and what is known of it so far; `null` while nothing has come. */
export type Row = { messageId: string; trace: Latest<Trace> | null; message: Latest<Message> | null }

/** The messages of one token, or those of which no token is known (yet). */
export type Group = {
  key: string
  kind: 'token' | 'unknown' | 'waiting'
  rows: readonly Row[]
  /** The newest trace of the token: what is said of it. */
  newest: { value: Trace; at: number } | null
}

/** Groups messages by token, in the order in which the tokens first appear; those without one come last. */
export function toGroups(rows: readonly Row[]): Group[] {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    const key = toKey(row)
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  const groups = [...byKey].map(([key, members]) => ({
    key,
    kind: toKind(key),
    rows: members,
    newest: toNewest(members),
  }))
  const order = ['token', 'unknown', 'waiting'] as const
  return groups.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The newest trace that tells something of the token, or any. */
function toNewest(rows: readonly Row[]): Group['newest'] {
  const traces = rows
    .map((row) => row.trace?.good ?? null)
    .filter((good) => good !== null)
    .sort((a, b) => b.at - a.at)
  return traces.find(({ value }) => value.info !== null) ?? traces[0] ?? null
}

function toKey({ trace }: Row): string {
  if (trace === null) return 'waiting'
  const tokenId = trace.good?.value.tokenId ?? null
  return tokenId === null ? 'unknown' : `token ${tokenId}`
}

function toKind(key: string): Group['kind'] {
  return key === 'waiting' || key === 'unknown' ? key : 'token'
}
