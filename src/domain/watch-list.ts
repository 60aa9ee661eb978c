import { cutText } from './cut-text.ts'
import { scrubText } from './secrets.ts'

/** A message that was watched to find its token; `tokenId` is `null` until a trace has told it. */
export type WatchedMessage = { messageId: string; tokenId: string | null; addedAt: number }

/**
 * What a person watches, and how they want to see it: the messages that lead to tokens, labels of their own, an
 * order of their own, and the tokens they took off. Tokens that the account lists need not be in here.
 */
export type WatchList = {
  messages: readonly WatchedMessage[]
  labels: Readonly<Record<string, string>>
  /** Token ids, first to last; what is not named comes after. */
  order: readonly string[]
  hidden: readonly string[]
}

export const emptyWatchList: WatchList = { messages: [], labels: {}, order: [], hidden: [] }

export const maxWatchedMessages = 500
/** In characters as a person counts them; in what units that may be, `cutText` says. */
export const maxLabelLength = 60

/**
 * Adds messages, newest first; one that is watched already becomes the newest. A hidden token comes back. Where the list
 * is full, those that have no place are left out: nothing that is on it is lost by adding.
 *
 * `messages [a], add b → messages [b, a]`
 */
export function watchMessages(
  list: WatchList,
  messages: readonly { messageId: string; tokenId: string | null }[],
  now: number,
): WatchList {
  const known = new Map(list.messages.map((message) => [message.messageId, message.tokenId]))
  const fresh = messages.filter(({ messageId }) => !known.has(messageId))
  const room = Math.max(0, maxWatchedMessages - list.messages.length)
  const fitting = new Set(fresh.slice(0, room).map(({ messageId }) => messageId))
  const added = messages
    .filter(({ messageId }) => known.has(messageId) || fitting.has(messageId))
    .map(({ messageId, tokenId }) => ({
      messageId,
      tokenId: tokenId ?? known.get(messageId) ?? null,
      addedAt: now,
    }))
  const ids = new Set(added.map(({ messageId }) => messageId))
  const tokenIds = new Set(added.map(({ tokenId }) => tokenId))
  return {
    ...list,
    messages: [...added, ...list.messages.filter(({ messageId }) => !ids.has(messageId))],
    hidden: list.hidden.filter((tokenId) => !tokenIds.has(tokenId)),
  }
}

/**
 * Notes which token a watched message belongs to, and shows that token if it was hidden: somebody watches it again.
 * The same list where nothing changes.
 */
export function resolveMessage(list: WatchList, messageId: string, tokenId: string): WatchList {
  const isNews = list.messages.some((one) => one.messageId === messageId && one.tokenId !== tokenId)
  if (!isNews) return list
  return {
    ...list,
    messages: list.messages.map((one) => (one.messageId === messageId ? { ...one, tokenId } : one)),
    hidden: list.hidden.filter((id) => id !== tokenId),
  }
}

/** Gives a token a label of one's own; a blank one takes it away, and what looks like a secret does not get in. */
export function renameToken(list: WatchList, tokenId: string, label: string): WatchList {
  const others = Object.entries(list.labels).filter(([id]) => id !== tokenId)
  const trimmed = cutText(scrubText(label).trim(), maxLabelLength).trimEnd()
  return { ...list, labels: Object.fromEntries(trimmed === '' ? others : [...others, [tokenId, trimmed]]) }
}

/** Moves a token by some places among those that are shown. `shown [a, b, c], c by -1 → order [a, c, b]` */
export function moveToken(list: WatchList, shown: readonly string[], tokenId: string, by: number): WatchList {
  const from = shown.indexOf(tokenId)
  const to = Math.min(Math.max(from + by, 0), shown.length - 1)
  if (from === -1 || from === to) return list
  const order = shown.filter((id) => id !== tokenId)
  order.splice(to, 0, tokenId)
  return { ...list, order }
}

/** Takes a token off, with the messages that led to it. `messages [a of 7], 7 → messages [], hidden [7]` */
export function unwatchToken(list: WatchList, tokenId: string): WatchList {
  return {
    ...list,
    messages: list.messages.filter((message) => message.tokenId !== tokenId),
    order: list.order.filter((id) => id !== tokenId),
    hidden: [...list.hidden.filter((id) => id !== tokenId), tokenId],
  }
}

/** Puts a token that was taken off back where it was. `hidden [a], a → hidden []` */
export function showToken(list: WatchList, tokenId: string): WatchList {
  return { ...list, hidden: list.hidden.filter((id) => id !== tokenId) }
}

/** Takes one message off, as one whose token could not be found. */
export function unwatchMessage(list: WatchList, messageId: string): WatchList {
  return { ...list, messages: list.messages.filter((message) => message.messageId !== messageId) }
}

/** Whether two lists are the same as far as a person chose them; what was learned of their messages does not count. */
export function isSameChoice(a: WatchList, b: WatchList): boolean {
  return JSON.stringify(toChoice(a)) === JSON.stringify(toChoice(b))
}

function toChoice({ messages, labels, order, hidden }: WatchList): unknown {
  const named = new Set(messages.map(({ tokenId }) => tokenId))
  return [messages.map(({ messageId }) => messageId), labels, order, hidden.filter((id) => !named.has(id))]
}

/** A list with what another has learned about its messages. */
export function keepResolved(list: WatchList, from: WatchList): WatchList {
  const known = new Map(from.messages.map(({ messageId, tokenId }) => [messageId, tokenId]))
  return {
    ...list,
    messages: list.messages.map((one) => ({
      ...one,
      tokenId: one.tokenId ?? known.get(one.messageId) ?? null,
    })),
  }
}

/**
 * The messages worth asking about: the newest of each token, and all whose token is not known yet. One call tells
 * of a token, however many of its messages are watched.
 *
 * @param listed tokens that the account lists, which no trace is needed for
 * @param troubled messages that could not be traced: another of the same token is asked for first
 */
export function toRepresentatives(
  { messages }: WatchList,
  listed: ReadonlySet<string> = new Set(),
  troubled: ReadonlySet<string> = new Set(),
): string[] {
  const chosen = new Map<string, string>()
  for (const { messageId, tokenId } of messages) {
    if (tokenId === null || listed.has(tokenId)) continue
    const other = chosen.get(tokenId)
    if (other === undefined || (troubled.has(other) && !troubled.has(messageId))) {
      chosen.set(tokenId, messageId)
    }
  }
  return messages
    .filter(({ messageId, tokenId }) => tokenId === null || chosen.get(tokenId) === messageId)
    .map(({ messageId }) => messageId)
}

/** The person's own name for a token, or `null`. A token may be called `constructor`, and still has none. */
export function readLabel({ labels }: WatchList, tokenId: string): string | null {
  return Object.hasOwn(labels, tokenId) ? (labels[tokenId] ?? null) : null
}

/** Sorts token ids by the person's own order; those not in it keep theirs and come after. `order [c], [a, c] → [c, a]` */
export function sortByOrder(list: WatchList, tokenIds: readonly string[]): string[] {
  const place = new Map(list.order.map((id, index) => [id, index]))
  return tokenIds.toSorted((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0)
}
