import { ArrowDown, ArrowUp } from 'lucide'
import type { CSSProperties } from 'react'
import type { BoardSortKey, SortDirection } from '../../domain/board.ts'
import { Icon } from '../../ui/icon.tsx'
import { useCellWords } from './cell-words.ts'
import type { toFitting } from './columns.ts'

type TableHeadProps = {
  columns: ReturnType<typeof toFitting>
  style: CSSProperties | undefined
  sortKey: BoardSortKey
  direction: SortDirection
  onSort: (key: BoardSortKey) => void
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

/** The heads of columns, which sort; they stay at the top of the window while the page scrolls. */
export function TableHead({ columns, style, sortKey, direction, onSort }: TableHeadProps) {
  const { words } = useCellWords()
  const heads: Readonly<Partial<Record<string, string>>> = words.heads
  return (
    <thead role="rowgroup" className="sticky top-0 z-10 block rounded-t-card border-b border-line bg-surface">
      <tr role="row" style={style} className="grid h-9 items-center gap-x-4 ps-5 pe-2">
        {columns.map(({ key, sortKey: own, isEnd }) => {
          const isSorted = own === sortKey || (key === 'jobs' && sortKey === 'queued')
          return (
            <th
              key={key}
              role="columnheader"
              scope="col"
              aria-sort={isSorted ? ariaSort[direction] : 'none'}
              className={`flex min-w-0 font-medium ${isEnd === true ? 'justify-end' : ''}`}
            >
              <button
                type="button"
                tabIndex={-1}
                data-head={key}
                onClick={() => onSort(own)}
                className={`inline-flex min-h-7 min-w-0 items-center gap-1 rounded text-xs whitespace-nowrap hover:text-ink ${isSorted ? 'text-ink' : 'text-ink-2'} ${isEnd === true ? 'flex-row-reverse' : ''}`}
              >
                <span className="truncate">{heads[key] ?? words.columns[own]}</span>
                {isSorted && <Icon icon={direction === 'asc' ? ArrowUp : ArrowDown} size={12} />}
              </button>
            </th>
          )
        })}
        <th role="columnheader" scope="col">
          <span className="sr-only">{words.actionsColumn}</span>
        </th>
      </tr>
    </thead>
  )
}
