import { unwrapText } from './pasted-text.ts'

export type MessageIdSearch =
  | { kind: 'found'; /** Lower case, unique, in order of appearance. */ ids: string[]; leftOut: number }
  | { kind: 'none' }

/** The id that the service's own documentation shows (API reference §3.1). */
export const exampleMessageId = 'd15c1541-229a-442b-9873-d3494dede12a'

/** More than these would take five minutes at the service's one request per three seconds (API reference §6). */
export const maxMessageIds = 100

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const anyUuid = new RegExp(`(?<![0-9a-f])(${uuid})(?![0-9a-f])`, 'gi')
const messageIdPair = new RegExp(`["']message_?id["']\\s*:\\s*["'](${uuid})["']`, 'gi')
const idPair = new RegExp(`["']id["']\\s*:\\s*["'](${uuid})["']`, 'gi')
const onlyUuid = new RegExp(`^${uuid}$`, 'i')

/**
 * Finds the message ids in whatever was pasted: ids, a reply, a log line, a curl command, an address.
 *
 * `'see https://…/trace/D15C1541-229A-442B-9873-D3494DEDE12A'` →
 * `{ kind: 'found', ids: ['d15c1541-229a-442b-9873-d3494dede12a'], leftOut: 0 }`
 *
 * Source: API reference §3.1, §3.2 and §3.8. A reply also carries `originatingMessageId`, so where `messageId` or
 * a history reply's `id` is a key, only its values count. What follows `Bearer` is a secret, never an id.
 */
export function parseMessageIds(pasted: string): MessageIdSearch {
  const text = unwrapText(pasted)
  const named = collect(text, messageIdPair)
  const listed = named.size > 0 ? named : collect(text, idPair)
  const whole = listed.size > 0 ? listed : collect(text, anyUuid)
  // A terminal or a mail broke it over lines at a hyphen.
  const found = whole.size > 0 ? whole : collect(text.replace(/\s{0,80}-\s{0,80}/g, '-'), anyUuid)
  if (found.size === 0) return { kind: 'none' }

  const ids = [...found].slice(0, maxMessageIds)
  return { kind: 'found', ids, leftOut: found.size - ids.length }
}

/**
 * Says whether the text is exactly one UUID, in any case.
 *
 * `'d15c1541-229a-442b-9873-d3494dede12a'` → `true`, with a space at its end → `false`
 */
export function isMessageId(text: string): boolean {
  return onlyUuid.test(text)
}

function collect(text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(pattern)) found.add((match[1] ?? '').toLowerCase())
  return found
}
