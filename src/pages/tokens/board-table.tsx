import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { toGroup, type BoardSortKey, type SortDirection } from '../../domain/board.ts'
import { toTokenPath } from '../../paths.ts'
import { useBoard, type BoardRow as Row } from '../../session/board-context.ts'
import { useDensity, type Density } from '../../session/table-looks.ts'
import { announce } from '../../ui/announcer.tsx'
import { useNow } from '../../ui/use-now.ts'
import { BoardRow, type RowActions } from './board-row.tsx'
import { CellWordsContext, useTableWords } from './cell-words.ts'
import { toTracks, type toFitting } from './columns.ts'
import { GroupRow } from './group-row.tsx'
import { NewestContext, NowContext } from './now-context.ts'
import { RowMenu } from './row-menu.tsx'
import { TableFoot } from './table-foot.tsx'
import { TableHead } from './table-head.tsx'
import { useGrowing } from './use-growing.ts'
import { usePlace } from './use-place.ts'
import { narrowRoom } from './use-room.ts'
import { useRowKeys } from './use-row-keys.ts'

type BoardTableProps = {
  rows: readonly Row[]
  columns: ReturnType<typeof toFitting>
  room: number
  sortKey: BoardSortKey
  direction: SortDirection
  isGrouped: boolean
  onSort: (key: BoardSortKey) => void
}

/**
 * All tokens, a row of one height each; the page scrolls, and the heads stay. The roles are written out, since a table that
 * is laid out as a grid loses its own in some browsers.
 */
export function BoardTable({ rows, columns, room, sortKey, direction, isGrouped, onSort }: BoardTableProps) {
  const { rename } = useBoard()
  const now = useNow(10_000)
  const tableWords = useTableWords()
  const { words, token } = tableWords
  const [density] = useDensity()
  const [menu, setMenu] = useState<{ tokenId: string; anchor: HTMLElement } | null>(null)
  const [naming, setNaming] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const navigate = useNavigate()
  const hasPlace = usePlace()
  const drawn = useGrowing(rows.length, hasPlace)

  // What a menu, a field or a row held of the focus goes back to the row; where that is gone, to the next or the heading.
  const focusNext = useRef<string | null>(null)
  useEffect(() => {
    if (focusNext.current === null) return
    const link = table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focusNext.current)}"]`)
    if (link === undefined || link === null) return
    focusNext.current = null
    link.focus()
  })

  const latest = useRef({ rename, words: token })
  useEffect(() => {
    latest.current = { rename, words: token }
  })
  const actions = useMemo<RowActions>(() => {
    function stopNaming(tokenId: string) {
      focusNext.current = tokenId
      setNaming(null)
    }
    return {
      openMenu: (tokenId, anchor) =>
        setMenu((open) => (open?.tokenId === tokenId ? null : { tokenId, anchor })),
      name(row, label) {
        stopNaming(row.tokenId)
        if (label.trim() === (row.label ?? '')) return
        const { rename: renameNow, words: said } = latest.current
        renameNow(row.tokenId, label)
        announce(label.trim() === '' ? said.labelGone : said.labelSaved)
      },
      stopNaming,
    }
  }, [])
  const closeMenu = useMemo(() => () => setMenu(null), [])
  const { current, onFocus, onKeyDown } = useRowKeys(table, actions.openMenu)

  const isNarrow = room < narrowRoom
  const tracks = toTracks(columns)
  const style = useMemo(() => (isNarrow ? undefined : { gridTemplateColumns: tracks }), [isNarrow, tracks])
  const newest = rows.reduce((most, { reading }) => Math.max(most, reading?.at ?? 0), 0)
  const tabStop = rows.some(({ tokenId }) => tokenId === current) ? current : rows[0]?.tokenId
  const menuRow = rows.find(({ tokenId }) => tokenId === menu?.tokenId)

  function toNeighbour(row: Row): string | null {
    const here = rows.indexOf(row)
    return (rows[here + 1] ?? rows[here - 1])?.tokenId ?? null
  }

  return (
    <NowContext value={now}>
      <NewestContext value={newest}>
        <CellWordsContext value={tableWords}>
          <div className="rounded-card border border-line bg-surface max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0">
            <table
              ref={table}
              role="table"
              aria-label={words.table}
              data-compact={density === 'compact' ? '' : undefined}
              onFocus={onFocus}
              onKeyDown={onKeyDown}
              className="group/board block text-sm"
            >
              {!isNarrow && (
                <TableHead
                  columns={columns}
                  style={style}
                  sortKey={sortKey}
                  direction={direction}
                  onSort={onSort}
                />
              )}
              <tbody
                role="rowgroup"
                // The rows that are still to be drawn have their room already.
                style={{ minBlockSize: `${rows.length * toRowHeight(isNarrow, density)}rem` }}
                className="block overflow-clip max-sm:[&>tr:first-child]:border-t-0 sm:[&>tr:first-child]:border-t-0"
              >
                {rows.slice(0, drawn).map((row, index) => {
                  const before = rows[index - 1]
                  const group = toGroup(row)
                  const isNewGroup = before === undefined || toGroup(before) !== group
                  return [
                    isGrouped && isNewGroup && <GroupRow key={`group ${group}`} group={group} rows={rows} />,
                    <BoardRow
                      key={row.tokenId}
                      row={row}
                      columns={columns}
                      style={style}
                      isCurrent={row.tokenId === tabStop}
                      isMenuOpen={row.tokenId === menu?.tokenId}
                      isNaming={row.tokenId === naming}
                      isFirstOfKind={
                        sortKey === 'health' && before !== undefined && toKind(before) !== toKind(row)
                      }
                      actions={actions}
                    />,
                  ]
                })}
              </tbody>
            </table>
            <TableFoot newest={newest} />
          </div>
          {menu !== null && menuRow !== undefined && (
            <RowMenu
              row={menuRow}
              anchor={menu.anchor}
              onOpen={() => void navigate(toTokenPath(menuRow.tokenId))}
              onRename={() => setNaming(menuRow.tokenId)}
              onHide={() => {
                const next = toNeighbour(menuRow)
                focusNext.current = next
                if (next === null) document.querySelector<HTMLElement>('h1')?.focus()
              }}
              onClose={closeMenu}
            />
          )}
        </CellWordsContext>
      </NewestContext>
    </NowContext>
  )
}

/** What needs a look or cannot be known, what is right, and what is off: a stronger line stands between them. */
function toKind(row: Row): 'look' | 'ok' | 'off' {
  const group = toGroup(row)
  return group === 'ok' || group === 'off' ? group : 'look'
}

/** In rem, as the row's classes say it. */
function toRowHeight(isNarrow: boolean, density: Density): number {
  if (isNarrow) return 4.25
  return density === 'compact' ? 2.25 : 3.25
}
