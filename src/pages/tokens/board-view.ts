import {
  boardGroups,
  boardSortKeys,
  sortBoard,
  toGroup,
  type BoardGroup,
  type BoardSortKey,
  type BoardToken,
  type SortDirection,
} from '../../domain/board.ts'

/** How the board is looked at. It lives in the address, so that it can be sent. */
export type BoardView = {
  key: BoardSortKey
  direction: SortDirection
  text: string
  groups: readonly BoardGroup[]
  /** Whether tokens of one health stand together, whatever they are sorted by. */
  isGrouped: boolean
}

export const plainView: BoardView = {
  key: 'health',
  direction: 'asc',
  text: '',
  groups: [],
  isGrouped: false,
}

/** Reads the view from an address; what is no value of ours is ignored. `'?sort=age&dir=up' → { key: 'age', … }` */
export function parseView(params: URLSearchParams): BoardView {
  const named = (params.get('health') ?? '').split(',')
  return {
    key: boardSortKeys.find((key) => key === params.get('sort')) ?? plainView.key,
    direction: params.get('dir') === 'desc' ? 'desc' : 'asc',
    text: params.get('q') ?? '',
    groups: boardGroups.filter((group) => named.includes(group)),
    isGrouped: params.get('group') === 'health',
  }
}

/** Lays a view over an address, and leaves out what goes without saying. What else the address holds stays. */
export function formatView(params: URLSearchParams, view: BoardView): URLSearchParams {
  const { key, direction, text, groups, isGrouped } = view
  const values = {
    sort: key === plainView.key ? '' : key,
    dir: direction === plainView.direction ? '' : direction,
    q: text,
    health: groups.join(','),
    group: isGrouped ? 'health' : '',
  }
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(values)) {
    if (value === '') next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Sorts rows as a view wants them: by its column and, where it groups, the groups one after the other. */
export function sortByView<T extends BoardToken>(
  rows: readonly T[],
  { key, direction, isGrouped }: Pick<BoardView, 'key' | 'direction' | 'isGrouped'>,
): T[] {
  const sorted = sortBoard(rows, key, direction)
  if (!isGrouped) return sorted
  const places = new Map(boardGroups.map((group, place) => [group, place]))
  return sorted.sort((a, b) => (places.get(toGroup(a)) ?? 0) - (places.get(toGroup(b)) ?? 0))
}
