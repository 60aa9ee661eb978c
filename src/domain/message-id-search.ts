import { findInColumn, idColumn, messageIdColumn } from './id-column.ts'
import { anyUuid, endsWithOtherName, findUnderKey, idKey, messageIdKey } from './named-ids.ts'
import { maxMessageIds } from './message-id.ts'
import { unwrapText } from './pasted-text.ts'

export type MessageIdSearch =
  | { kind: 'found'; /** Lower case, unique, in order of appearance. */ ids: string[]; leftOut: number }
  | { kind: 'none' }

/** `/trace/…` of ours, `/message/fetch/…` and its like of the service, `?ids=…`, and an id with a line of its own. */
const addressed = new RegExp(
  [
    `(?<address>(?:/(?:trace|fetch|messages?)/|[?&]ids=)${anyUuid.source}(?:,${anyUuid.source}){0,999})`,
    `^[^\\w\\r\\n]{0,20}${anyUuid.source}(?=[^\\w\\r\\n]{0,20}$)`,
  ].join('|'),
  'gim',
)

/**
 * Finds the message ids in whatever was pasted: ids, a reply, a log, a table, a curl command, an address.
 *
 * `'see https://…/trace/D15C1541-229A-442B-9873-D3494DEDE12A'` →
 * `{ kind: 'found', ids: ['d15c1541-229a-442b-9873-d3494dede12a'], leftOut: 0 }`
 *
 * A text may hold other UUIDs: where the message came from, requests, pictures. The first of these rules that finds
 * any id decides, and what the later ones would find does not count:
 *
 * 1. what a key named `messageId` holds, however that is spelled and in whatever language it is written down;
 * 2. what stands in a column of that name, or beneath that label;
 * 3. what an address of a message holds (`/trace/…`, `/message/fetch/…`, `?ids=…`), and what stands alone on a line
 *    beside it;
 * 4. what a key or a column named `id` holds, as in a history reply;
 * 5. all UUIDs of the best rank: those without a name, else those in the address of one of the service's pictures
 *    (which it calls by the message), else those that are named as something else, else those in other pictures;
 * 6. UUIDs that a terminal or a mail broke over lines at a hyphen.
 *
 * What follows `Bearer` is a secret, never an id.
 *
 * Source: API reference §3.1, §3.2 and §3.8.
 */
export function parseMessageIds(pasted: string): MessageIdSearch {
  const text = unwrapText(pasted)
  const found = new Set(findIds(text).map((id) => id.toLowerCase()))
  if (found.size === 0) return { kind: 'none' }

  const ids = [...found].slice(0, maxMessageIds)
  return { kind: 'found', ids, leftOut: found.size - ids.length }
}

function findIds(text: string): string[] {
  if (text.search(anyUuid) === -1) return text.replace(/\s{0,80}-\s{0,80}/g, '-').match(anyUuid) ?? []
  const rules = [
    () => findUnderKey(text, messageIdKey),
    () => findInColumn(text, messageIdColumn),
    () => findAddressed(text),
    () => findUnderKey(text, idKey),
    () => findInColumn(text, idColumn),
  ]
  for (const find of rules) {
    const ids = find()
    if (ids.length > 0) return ids
  }
  return findBest(text)
}

/** Ids that stand alone on a line count only beside an address: without one, the others are as good. */
function findAddressed(text: string): string[] {
  const matches = [...text.matchAll(addressed)]
  const isAddressed = matches.some(({ groups }) => groups?.['address'] !== undefined)
  return isAddressed ? matches.flatMap(([match]) => match.match(anyUuid) ?? []) : []
}

function findBest(text: string): string[] {
  const ranked = [...text.matchAll(anyUuid)].map(({ 0: id, index }) => ({
    id,
    rank: toRank(text.slice(Math.max(0, index - 300), index), text.slice(index + id.length, index + 400)),
  }))
  const best = ranked.reduce((least, { rank }) => Math.min(least, rank), Infinity)
  return ranked.filter(({ rank }) => rank === best).map(({ id }) => id)
}

const addressBefore = /(?:https?:\/\/|\/\/|\bcdn[\w-]{0,20}\.)[^\s"'`<>|,;()]*$/i
const pictureBefore = /--[a-z]{0,2}(?:ref|image|iw|video|end)[\s=]{1,3}\S*$/i
const pictureHost =
  /^(?:https?:)?(?:\/\/)?(?:cdn[\w-]{0,20}\.|(?:[\w-]{1,60}\.){0,4}(?:midjourney\.com|mj\.run|discordapp\.(?:com|net)))/i
const ownPicture = /^(?:https?:)?(?:\/\/)?cdn[\w-]{0,20}\.(?:imaginepro\.ai|mymidjourney\.ai)\//i
const pictureAfter = /^[^\s"'`<>|,;()?#]{0,200}\.(?:png|jpe?g|webp|gif|avif|mp4|webm)\b/i

/** 0 for an id without a name, 1 in the address of a picture of the service, 2 named otherwise, 3 in another picture. */
function toRank(before: string, after: string): number {
  const address = addressBefore.exec(before)?.[0] ?? null
  if (address !== null && ownPicture.test(address)) return 1
  if (pictureBefore.test(before)) return 3
  if (address !== null && (pictureHost.test(address) || pictureAfter.test(after))) return 3
  return endsWithOtherName(before) ? 2 : 0
}
