import type { Board } from '../../session/board-context.ts'

/**
 * Why the board shows no token: it is still being found out, nothing could be read, all were taken off, or there is none.
 */
export type Emptiness = 'looking' | 'unread' | 'all-hidden' | 'none'

/** What is known of a board without tokens; `null` where it shows some. Nothing claims "none" before an answer said so. */
export function toEmptiness(
  board: Pick<Board, 'rows' | 'hidden' | 'failure' | 'isKnown' | 'isAsking' | 'unresolved'>,
): Emptiness | null {
  const { rows, hidden, failure, isKnown, isAsking, unresolved } = board
  if (rows.length > 0) return null
  if (!isKnown) return failure === null ? 'looking' : 'unread'
  // A message that was not asked about yet may lead to the first.
  if (isAsking && unresolved.some((message) => message.failure === null)) return 'looking'
  if (hidden.length > 0) return 'all-hidden'
  return failure === null ? 'none' : 'unread'
}
