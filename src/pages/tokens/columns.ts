import type { BoardSortKey } from '../../domain/board.ts'

/** The columns in the order they stand, each with its word. */
export const columns: readonly { key: BoardSortKey; title: string }[] = [
  { key: 'health', title: 'Health' },
  { key: 'token', title: 'Token' },
  { key: 'fast-time', title: 'Fast time' },
  { key: 'pace', title: 'Pace' },
  { key: 'relaxed', title: 'Relaxed' },
  { key: 'plan', title: 'Plan' },
  { key: 'renewal', title: 'Renewal' },
  { key: 'running', title: 'Running' },
  { key: 'queued', title: 'Queued' },
  { key: 'mode', title: 'Mode' },
  { key: 'active', title: 'Active' },
  { key: 'age', title: 'Read' },
]

/**
 * The grid that heads and rows share. A table's own layout would measure all rows before it draws one, and could
 * not leave out those that are off the screen.
 */
export const rowGrid =
  'grid gap-x-2.5 px-4 sm:grid-cols-[5.75rem_minmax(6.5rem,1.2fr)_9rem_6rem_6.25rem_5.25rem_5rem_3.75rem_3.75rem_5.25rem_3rem_4.75rem_2rem]'
