import * as v from 'valibot'
import { cutText } from '../domain/cut-text.ts'
import { isMessageId } from '../domain/message-id.ts'
import { longestTokenId } from '../domain/reading.ts'
import { scrubText } from '../domain/secrets.ts'
import { emptyWatchList, maxLabelLength, maxWatchedMessages, type WatchList } from '../domain/watch-list.ts'
import { membersOf, recordOf } from './members.ts'
import { keys } from './keys.ts'
import { createChanges, parseJson, readText, writeText } from './web-storage.ts'

const key = keys.watchList

const tokenId = v.pipe(
  v.string(),
  v.check((id) => id.length <= longestTokenId),
  // What looks like a secret in a file that somebody passed on is not kept, nor shown.
  v.transform((id) => scrubText(id.toWellFormed())),
  v.check((id) => id !== ''),
)

const messageSchema = v.object({
  messageId: v.pipe(
    v.string(),
    v.check(isMessageId),
    v.transform((id) => id.toLowerCase()),
  ),
  tokenId: v.nullable(tokenId),
  addedAt: v.pipe(
    v.number(),
    v.check((value) => Number.isFinite(value)),
  ),
})

export const listSchema = v.object({
  messages: v.pipe(
    membersOf(messageSchema),
    v.transform((messages) => messages.slice(0, maxWatchedMessages)),
  ),
  labels: v.pipe(
    recordOf(v.string(), v.unknown()),
    v.transform((labels) =>
      Object.fromEntries(
        Object.entries(labels).flatMap(([id, label]) =>
          typeof label === 'string' ? [[id, cutText(scrubText(label), maxLabelLength)]] : [],
        ),
      ),
    ),
  ),
  order: membersOf(tokenId),
  hidden: membersOf(tokenId),
})

/** The list of a page whose browser keeps nothing. */
let unkept: string | null = null
let cached: { text: string | null; list: WatchList } = { text: null, list: emptyWatchList }
const changes = createChanges()

/** The watch list of this device. The same object until something changes; empty where nothing readable is kept. */
export function readWatchList(): WatchList {
  const text = unkept ?? readText('device', key)
  if (text !== cached.text) cached = { text, list: parseList(text) }
  return cached.list
}

/** Keeps a watch list; where the browser does not, it lasts as long as the page. Returns whether the browser kept it. */
export function writeWatchList(list: WatchList): boolean {
  const text = JSON.stringify(list)
  const kept = writeText('device', key, text)
  unkept = kept ? null : text
  changes.tell()
  return kept
}

/** Calls back on a change here or in another tab. Returns how to stop. */
export function watchWatchList(onChange: () => void): () => void {
  return changes.watch(onChange)
}

function parseList(text: string | null): WatchList {
  const list = v.safeParse(listSchema, parseJson(text ?? ''))
  return list.success ? list.output : emptyWatchList
}
