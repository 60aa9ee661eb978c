import type { BoardSortKey } from '../../domain/board.ts'

/** The columns in the order they stand. */
export const columns = [
  'health',
  'token',
  'fast-time',
  'pace',
  'relaxed',
  'plan',
  'renewal',
  'running',
  'queued',
  'mode',
  'active',
  'age',
] as const satisfies readonly BoardSortKey[]

/**
 * The grid that heads and rows share. A table's own layout would measure all rows before it draws one, and could
 * not leave out those that are off the screen.
 */
export const rowGrid =
  'grid gap-x-2.5 px-4 sm:grid-cols-[7rem_minmax(6.5rem,1.2fr)_8.25rem_6rem_6rem_5.25rem_5rem_3.75rem_3.75rem_5rem_3rem_4.75rem_2rem]'
