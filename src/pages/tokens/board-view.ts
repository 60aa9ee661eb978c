import { boardSortKeys, type BoardSortKey, type SortDirection } from '../../domain/board.ts'
import { levelsWorstFirst, type HealthLevel } from '../../domain/health.ts'

/** How the board is looked at. It lives in the address, so that it can be sent. */
export type BoardView = {
  key: BoardSortKey
  direction: SortDirection
  text: string
  levels: readonly HealthLevel[]
}

export const plainView: BoardView = { key: 'health', direction: 'asc', text: '', levels: [] }

/** Reads the view from an address; what is no value of ours is ignored. `'?sort=age&dir=up' → { key: 'age', … }` */
export function parseView(params: URLSearchParams): BoardView {
  const named = (params.get('health') ?? '').split(',')
  return {
    key: boardSortKeys.find((key) => key === params.get('sort')) ?? plainView.key,
    direction: params.get('dir') === 'desc' ? 'desc' : 'asc',
    text: params.get('q') ?? '',
    levels: levelsWorstFirst.filter((level) => named.includes(level)),
  }
}

/** Lays a view over an address, and leaves out what goes without saying. What else the address holds stays. */
export function formatView(params: URLSearchParams, view: BoardView): URLSearchParams {
  const { key, direction, text, levels } = view
  const said = {
    sort: key === plainView.key ? '' : key,
    dir: direction === plainView.direction ? '' : direction,
    q: text,
    health: levels.join(','),
  }
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(said)) {
    if (value === '') next.delete(name)
    else next.set(name, value)
  }
  return next
}
