import type { Board } from '../../session/board-context.ts'

/** What the overview can say of the tokens. Nothing claims that there are none before an answer said so. */
export type BoardState = 'looking' | 'unread' | 'hidden' | 'none' | 'some'

type Seen = Pick<Board, 'rows' | 'hidden' | 'failure' | 'isKnown' | 'isAsking' | 'unresolved'>

/** What is known of a board. `{ rows: [], isKnown: false, failure: null, … } → 'looking'` */
export function toBoardState({ rows, hidden, failure, isKnown, isAsking, unresolved }: Seen): BoardState {
  if (rows.length > 0) return 'some'
  if (!isKnown) return failure === null ? 'looking' : 'unread'
  // A message that was not asked about yet may lead to the first.
  if (isAsking && unresolved.some((message) => message.failure === null)) return 'looking'
  if (hidden.length > 0) return 'hidden'
  return failure === null ? 'none' : 'unread'
}
