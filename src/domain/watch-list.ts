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

/** The person's own name for a token, or `null`. A token may be called `constructor`, and still has none. */
export function readLabel({ labels }: WatchList, tokenId: string): string | null {
  return Object.hasOwn(labels, tokenId) ? (labels[tokenId] ?? null) : null
}
