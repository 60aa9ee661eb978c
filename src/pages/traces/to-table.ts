import { toPlaceLevel } from '../../domain/facts.ts'
import { problemTraits } from '../../domain/problem.ts'
import type { AreaWords } from '../../words/twins.ts'
import type { Group, Row } from './groups.ts'

type Speech = Pick<AreaWords, 'common' | 'problem' | 'traces' | 'verdict'>

/** What the page shows as a table: a row for each message under the names of its columns. Moments are in ISO 8601. */
export function toTable(groups: readonly Group[], speech: Speech): (string | null)[][] {
  const { columns } = speech.traces
  return [
    [
      columns.message,
      columns.token,
      columns.level,
      columns.reason,
      columns.fastTime,
      columns.status,
      columns.prompt,
      columns.readAt,
    ],
    ...groups.flatMap((group) => group.rows.map((row) => toCells(group, row, speech))),
  ]
}

function toCells(group: Group, row: Row, speech: Speech): (string | null)[] {
  const { common, traces } = speech
  const message = row.message?.good?.value ?? null
  const progress = [message?.status.text ?? null, message?.prompt ?? null]
  const at = row.trace?.good?.at ?? null
  const readAt = at === null ? null : new Date(at).toISOString()
  if (group.kind !== 'token') {
    const why = toWhy(row, speech)
    return [row.messageId, null, traces[group.kind], why, null, ...progress, readAt]
  }
  const { facts, reading } = group
  const level = toPlaceLevel(facts)
  return [
    row.messageId,
    reading.tokenId,
    facts.isOld ? common.was(level) : common.groups[level],
    toWhy(row, speech) ?? speech.verdict.details(facts.isOld ? facts.last.reasons : facts.reasons),
    reading.info?.fastTimeRemaining ?? null,
    ...progress,
    readAt,
  ]
}

/** Why a message could not be traced. */
function toWhy({ trace }: Row, { problem }: Speech): string | null {
  const failure = trace?.failure ?? null
  if (failure === null) return null
  const isOfMessage = problemTraits[failure.problem.kind].concernsMessage
  return problem.tell(failure.problem, isOfMessage ? 'message' : 'messages').title
}
