import {
  boardGroups,
  boardSortKeys,
  type BoardGroup,
  type BoardSortKey,
  type SortDirection,
} from '../../domain/board.ts'

/** How the board is looked at. It lives in the address, so that it can be sent. */
export type BoardView = {
  key: BoardSortKey
  direction: SortDirection
  text: string
  groups: readonly BoardGroup[]
}

export const plainView: BoardView = { key: 'health', direction: 'asc', text: '', groups: [] }

/** Reads the view from an address; what is no value of ours is ignored. `'?sort=age&dir=up' → { key: 'age', … }` */
export function parseView(params: URLSearchParams): BoardView {
  const named = (params.get('health') ?? '').split(',')
  return {
    key: boardSortKeys.find((key) => key === params.get('sort')) ?? plainView.key,
    direction: params.get('dir') === 'desc' ? 'desc' : 'asc',
    text: params.get('q') ?? '',
    groups: boardGroups.filter((group) => named.includes(group)),
  }
}

/** Lays a view over an address, and leaves out what goes without saying. What else the address holds stays. */
export function formatView(params: URLSearchParams, view: BoardView): URLSearchParams {
  const { key, direction, text, groups } = view
  const values = {
    sort: key === plainView.key ? '' : key,
    dir: direction === plainView.direction ? '' : direction,
    q: text,
    health: groups.join(','),
  }
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(values)) {
    if (value === '') next.delete(name)
    else next.set(name, value)
  }
  return next
}
