import { ArrowDown, ArrowUp } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { BoardRow as Row } from '../../session/board-context.ts'
import { useNow } from '../../ui/use-now.ts'
import type { BoardSortKey, SortDirection } from '../../domain/board.ts'
import { Icon } from '../../ui/icon.tsx'
import { BoardRow } from './board-row.tsx'
import { CellWordsContext, useTableWords } from './cell-words.ts'
import { columns, rowGrid } from './columns.ts'
import { EditDialog } from './edit-dialog.tsx'
import { NowContext } from './now-context.ts'
import { usePlace } from './use-place.ts'

type BoardTableProps = {
  rows: readonly Row[]
  sortKey: BoardSortKey
  direction: SortDirection
  onSort: (key: BoardSortKey) => void
}

/**
 * All tokens, a row each. The roles are written out, since a table that is laid out as a grid loses its own in some
 * browsers.
 */
export function BoardTable({ rows, sortKey, direction, onSort }: BoardTableProps) {
  const now = useNow(10_000)
  const tableWords = useTableWords()
  const { words } = tableWords
  const [edited, setEdited] = useState<string | null>(null)
  const region = usePlace()

  // The row whose button opened the dialog may be gone, or be another one by now.
  const lastEdited = useRef<string | null>(null)
  useEffect(() => {
    if (edited === null && lastEdited.current !== null && document.activeElement === document.body) {
      const button = region.current?.querySelector(`[data-edit="${CSS.escape(lastEdited.current)}"]`)
      if (button instanceof HTMLElement) button.focus()
      else region.current?.focus()
    }
    lastEdited.current = edited
  }, [edited, region])

  return (
    <NowContext value={now}>
      <div
        ref={region}
        role="region"
        aria-label={words.table}
        tabIndex={0}
        className={`relative rounded-card border border-line bg-surface sm:overflow-auto ${rows.length > manyRows ? 'sm:max-h-[85dvh]' : ''}`}
      >
        <table role="table" className="block text-sm sm:min-w-[76rem]">
          <thead role="rowgroup" className="block max-sm:hidden sm:sticky sm:top-0 sm:z-10 sm:bg-surface">
            <tr role="row" className={rowGrid}>
              {columns.map((key) => (
                <th
                  key={key}
                  role="columnheader"
                  scope="col"
                  aria-sort={key === sortKey ? ariaSort[direction] : 'none'}
                  className="min-w-0 py-1.5 text-start font-medium"
                >
                  <button
                    type="button"
                    onClick={() => onSort(key)}
                    className="inline-flex min-h-7 items-center gap-1 rounded text-xs text-ink-2 hover:text-ink"
                  >
                    <span>{words.columns[key]}</span>
                    {key === sortKey && <Icon icon={direction === 'asc' ? ArrowUp : ArrowDown} size={12} />}
                  </button>
                </th>
              ))}
              <th role="columnheader" scope="col">
                <span className="sr-only">{words.editColumn}</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup" className={`block ${rows.length > manyRows ? skipsHidden : ''}`}>
            <CellWordsContext value={tableWords}>
              {rows.map((row) => (
                <BoardRow key={row.tokenId} row={row} onEdit={setEdited} />
              ))}
            </CellWordsContext>
          </tbody>
        </table>
      </div>
      {edited !== null && <EditDialog tokenId={edited} onClose={() => setEdited(null)} />}
    </NowContext>
  )
}

/** From here on it pays not to lay out the rows that are off the screen. */
const manyRows = 60
const skipsHidden =
  '[&>tr]:[contain-intrinsic-block-size:auto_20rem] [&>tr]:[content-visibility:auto] sm:[&>tr]:[contain-intrinsic-block-size:auto_3.25rem]'

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
