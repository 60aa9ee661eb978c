import type { BoardRow } from '../../session/board-context.ts'
import { sortWorstFirst, toGroup } from '../../domain/board.ts'
import type { WallConfig } from './wall-config.ts'

/**
 * The cards of the wall as rows of the board, worst first, and otherwise in the order of the address or of the board. What
 * is old keeps the place of its last level. They hold no words: of hundreds of cards those of one page are drawn.
 */
export function toWallCards(
  rows: readonly BoardRow[],
  hidden: readonly BoardRow[],
  { tokens, ids }: Pick<WallConfig, 'tokens' | 'ids'>,
): BoardRow[] {
  if (tokens === null && ids.length === 0) return sortWorstFirst(rows)
  // What the address names is shown, whatever this device has taken off its board.
  const all = [...rows, ...hidden]
  const known = new Map(all.map((row) => [row.tokenId, row]))
  const named = (tokens ?? []).map((tokenId) => known.get(tokenId) ?? toUnknown(tokenId))
  const [isNamed, isAsked] = [new Set(tokens), new Set(ids)]
  const led = all.filter(
    ({ tokenId, messages }) =>
      !isNamed.has(tokenId) && messages.some(({ messageId }) => isAsked.has(messageId)),
  )
  return sortWorstFirst([...named, ...led])
}

/** Whether nobody needs to look at it. */
export function isAllRight(card: BoardRow): boolean {
  return toGroup(card) === 'ok' && !card.isMissing
}

/** Whether it interrupts what a wall of several pages shows. What was failing and is old now does not. */
export function isFailing(card: BoardRow): boolean {
  const group = toGroup(card)
  return group === 'down' || group === 'critical'
}

/** A token that the address names and nobody knows keeps its place: silence would look like health. */
function toUnknown(tokenId: string): BoardRow {
  return { tokenId, label: null, reading: null, facts: null, isMissing: false, messages: [] }
}
