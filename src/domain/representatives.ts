import type { WatchList } from './watch-list.ts'

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
