import type { BoardSortKey } from '../../domain/board.ts'

/** One column of the table. Lengths in rem, so that they grow with the text. */
type Column = {
  key: ColumnKey
  sortKey: BoardSortKey
  width: number
  /** The higher, the sooner it makes room where there is none for all. */
  rank: number
  /** Numbers stand at the end of their column. */
  isEnd?: boolean
}

export type ColumnKey = Exclude<BoardSortKey, 'order' | 'running' | 'queued'> | 'jobs'

/** All columns in the order they stand. Health, token and fast time are never left out. */
export const allColumns: readonly Column[] = [
  { key: 'health', sortKey: 'health', width: 12.25, rank: 0 },
  { key: 'token', sortKey: 'token', width: 6, rank: 0 },
  { key: 'fast-time', sortKey: 'fast-time', width: 10.25, rank: 0 },
  { key: 'pace', sortKey: 'pace', width: 9.5, rank: 1 },
  { key: 'relaxed', sortKey: 'relaxed', width: 4.75, rank: 4, isEnd: true },
  { key: 'plan', sortKey: 'plan', width: 9.75, rank: 2 },
  { key: 'renewal', sortKey: 'renewal', width: 6.5, rank: 6 },
  { key: 'jobs', sortKey: 'running', width: 6.25, rank: 3 },
  { key: 'mode', sortKey: 'mode', width: 5.5, rank: 7 },
  { key: 'active', sortKey: 'active', width: 4, rank: 8 },
  { key: 'age', sortKey: 'age', width: 4, rank: 5, isEnd: true },
]

/** Those that a person may choose. */
export const chosenColumns = allColumns.filter(({ rank }) => rank > 0)

const usual: readonly ColumnKey[] = ['pace', 'relaxed', 'plan', 'jobs', 'age']

/** Which of the columns to choose from are shown, by what was kept. `null → the usual ones`, `'pace,x' → ['pace']` */
export function parseColumns(names: string | null): ColumnKey[] {
  if (names === null) return [...usual]
  const named = names.split(',')
  return chosenColumns.map(({ key }) => key).filter((key) => named.includes(key))
}

/** What is kept of a choice; `null` where it is the usual one. `['pace'] → 'pace'` */
export function formatColumns(keys: readonly ColumnKey[]): string | null {
  const names = chosenColumns.map(({ key }) => key).filter((key) => keys.includes(key))
  return names.join() === usual.join() ? null : names.join()
}

/** The space between columns, and what the paddings and the column of the menu take. */
const gap = 1
const rest = 1.75 + 2 + gap

/** The columns for which there is room: where there is not enough for all, the least important make some. */
export function toFitting(chosen: readonly ColumnKey[], room: number): readonly Column[] {
  let shown = allColumns.filter(({ key, rank }) => rank === 0 || chosen.includes(key))
  while (toWidth(shown) > room) {
    const last = shown.reduce((most, column) => (column.rank > most.rank ? column : most))
    if (last.rank === 0) return shown
    shown = shown.filter((column) => column !== last)
  }
  return shown
}

function toWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + gap, rest - gap)
}

/**
 * The tracks of the grid that heads and rows share. A table's own layout would measure all rows before it draws one, and
 * could not leave out those that are off the screen.
 */
export function toTracks(columns: readonly Column[]): string {
  const tracks = columns.map(({ key, width }) =>
    key === 'token' ? `minmax(${width}rem, 1.3fr)` : `minmax(${width}rem, ${width / 14}fr)`,
  )
  return [...tracks, '2rem'].join(' ')
}
