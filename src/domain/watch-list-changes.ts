import { cutText } from './cut-text.ts'
import { scrubText } from './secrets.ts'
import { maxLabelLength, type WatchList } from './watch-list.ts'

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

/** Sorts token ids by the person's own order; those not in it keep theirs and come after. `order [c], [a, c] → [c, a]` */
export function sortByOrder(list: WatchList, tokenIds: readonly string[]): string[] {
  const place = new Map(list.order.map((id, index) => [id, index]))
  return tokenIds.toSorted((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0)
}
