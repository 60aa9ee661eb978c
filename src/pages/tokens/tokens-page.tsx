import { Plus, RotateCw } from 'lucide'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { countBoard, filterBoard, type BoardSortKey } from '../../domain/board.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { useColumnNames } from '../../session/table-looks.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'
import { AddDialog } from './add-dialog.tsx'
import { BoardSummary } from './board-summary.tsx'
import { BoardTable } from './board-table.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import { formatView, parseView, sortByView, type BoardView } from './board-view.ts'
import { parseColumns, toFitting, type ColumnKey } from './columns.ts'
import { toEmptiness } from './emptiness.ts'
import { HiddenCard } from './hidden-card.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { LastChange } from './last-change.tsx'
import { ListMenu } from './list-menu.tsx'
import { NoTokens } from './no-tokens.tsx'
import { PollingMenu } from './polling-menu.tsx'
import { UnresolvedCard } from './unresolved-card.tsx'
import { narrowRoom, useRoom } from './use-room.ts'

/** `/tokens`: every token at a glance, problems first. */
export function TokensPage() {
  const board = useBoard()
  const { rows, hidden, unresolved, failure, isAsking, isKept, refresh } = board
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const params = useSearch()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'add' | 'import' | null>(null)
  const view = parseView(params)
  const { key, direction, text, isGrouped } = view
  const groups = view.groups.join()
  const count = useMemo(() => countBoard(rows), [rows])
  const shown = useMemo(() => {
    // The groups are compared by their text: their list is made anew with each reading of the address.
    const named = parseView(new URLSearchParams({ health: groups })).groups
    return sortByView(filterBoard(rows, text, named), { key, direction, isGrouped })
  }, [rows, text, groups, key, direction, isGrouped])

  const [names] = useColumnNames()
  const room = useRoom()
  const columns = useMemo(() => {
    const chosen: readonly ColumnKey[] = room < narrowRoom ? [] : parseColumns(names)
    return toFitting(chosen, room)
  }, [names, room])

  function look(change: Partial<BoardView>) {
    // The address itself and not what was drawn of it: that may lag behind what was typed a moment ago.
    const now = new URLSearchParams(location.search)
    void navigate(`?${formatView(now, { ...parseView(now), ...change })}`, { replace: true })
  }

  function sort(next: BoardSortKey) {
    look({ key: next, direction: next === key && direction === 'asc' ? 'desc' : 'asc' })
  }

  const emptiness = toEmptiness(board)
  return (
    <div className="mx-auto grid max-w-400 grid-cols-[minmax(0,1fr)] gap-3 px-4 pt-4 pb-8 sm:px-6 sm:pt-5">
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 gap-y-0.5 sm:gap-x-3 sm:gap-y-0">
        <BoardSummary count={count} emptiness={emptiness} failure={failure} />
        <div className="col-start-3 row-start-1 flex items-center gap-1 sm:row-span-2 sm:gap-2">
          <LastChange />
          <PollingMenu />
          <Button onClick={refresh} className="max-lg:px-2.5!">
            <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
            <span className="max-lg:sr-only">{common.refresh}</span>
          </Button>
          <Button look="primary" onClick={() => setDialog('add')} className="max-sm:px-2.5!">
            <Icon icon={Plus} />
            <span className="max-sm:sr-only">{words.add}</span>
          </Button>
          <ListMenu onImport={() => setDialog('import')} />
        </div>
      </div>
      {emptiness !== null && failure !== null && (
        <ProblemPanel failure={failure} subject="tokens" isAsking={isAsking} onRetry={refresh} />
      )}
      {rows.length > 0 && (
        <BoardToolbar
          count={count}
          shown={shown.length}
          view={view}
          lacksRoom={columns.length < parseColumns(names).length + 3}
          onLook={look}
        />
      )}
      {shown.length > 0 && (
        <BoardTable
          rows={shown}
          columns={columns}
          room={room}
          sortKey={key}
          direction={direction}
          isGrouped={isGrouped}
          onSort={sort}
        />
      )}
      <NoTokens
        emptiness={emptiness}
        hiddenByFilter={shown.length === 0 ? rows.length : 0}
        onClear={() => look({ text: '', groups: [] })}
      />
      {unresolved.length > 0 && <UnresolvedCard />}
      {hidden.length > 0 && <HiddenCard />}
      {!isKept && (
        <p role="status" className="text-sm text-ink-2">
          {words.notKept}
        </p>
      )}
      {dialog === 'add' && <AddDialog onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} />}
    </div>
  )
}
