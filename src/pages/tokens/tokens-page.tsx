import { RotateCw } from 'lucide'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { UndoButton } from '../../components/undo-button.tsx'
import { countBoard, filterBoard, sortBoard, type BoardSortKey } from '../../domain/board.ts'
import { wallPath } from '../../paths.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'
import { BoardFilters } from './board-filters.tsx'
import { BoardSource } from './board-source.tsx'
import { BoardSummary } from './board-summary.tsx'
import { BoardTable } from './board-table.tsx'
import { formatView, parseView, type BoardView } from './board-view.ts'
import { HiddenCard } from './hidden-card.tsx'
import { PollingChoice } from './polling-choice.tsx'
import { toEmptiness } from './emptiness.ts'
import { UnresolvedCard } from './unresolved-card.tsx'
import { WatchCard } from './watch-card.tsx'
import { WatchListFile } from './watch-list-file.tsx'

/** `/tokens`: every token at a glance, problems first. */
export function TokensPage() {
  const board = useBoard()
  const { rows, hidden, unresolved, isAsking, isKept, refresh } = board
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const params = useSearch()
  const navigate = useNavigate()
  const view = parseView(params)
  const { key, direction, text } = view
  const groups = view.groups.join()
  const count = useMemo(() => countBoard(rows), [rows])
  const shown = useMemo(() => {
    // The groups are compared by their text: their list is made anew with each reading of the address.
    const named = parseView(new URLSearchParams({ health: groups })).groups
    return sortBoard(filterBoard(rows, text, named), key, direction)
  }, [rows, text, groups, key, direction])

  function look(change: Partial<BoardView>) {
    // The address itself and not what was drawn of it: that may lag behind what was typed a moment ago.
    const now = new URLSearchParams(location.search)
    const next = formatView(now, { ...parseView(now), ...change })
    void navigate(`?${next}`, { replace: true })
  }

  function sort(next: BoardSortKey) {
    look({ key: next, direction: next === key && direction === 'asc' ? 'desc' : 'asc' })
  }

  const emptiness = toEmptiness(board)
  return (
    <div className="mx-auto grid max-w-400 grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <BoardSummary count={count} emptiness={emptiness} failure={board.failure} />
        <div className="flex flex-wrap items-end gap-2">
          <Link
            to={wallPath}
            className="inline-flex min-h-9 items-center rounded-control border border-line-strong bg-surface px-3.5 text-sm font-medium hover:bg-sunken sm:hidden"
          >
            {words.wall}
          </Link>
          <PollingChoice />
          <UndoButton className="max-sm:aria-disabled:hidden" />
          <Button onClick={refresh}>
            <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
            <span>{common.refresh}</span>
          </Button>
        </div>
      </div>
      <BoardSource />
      {rows.length > 0 && <BoardFilters count={count} view={view} onLook={look} />}
      {shown.length > 0 && <BoardTable rows={shown} sortKey={key} direction={direction} onSort={sort} />}
      {rows.length > 0 && shown.length === 0 && (
        <div className="rounded-card border border-line bg-surface p-5">
          <p>{words.noMatch(rows.length)}</p>
          <Button className="mt-3" onClick={() => look({ text: '', groups: [] })}>
            {words.clearFilter}
          </Button>
        </div>
      )}
      {emptiness === 'looking' && <div className="skeleton h-40" />}
      {emptiness === 'none' && (
        <div className="rounded-card border border-line bg-surface p-5">
          <p className="font-semibold">{words.noneTitle}</p>
          <p className="mt-1 text-ink-2">{words.noneExplains}</p>
        </div>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <WatchCard />
        <WatchListFile />
      </div>
      {unresolved.length > 0 && <UnresolvedCard />}
      {hidden.length > 0 && <HiddenCard />}
      {!isKept && (
        <p role="status" className="text-sm text-ink-2">
          {words.notKept}
        </p>
      )}
    </div>
  )
}
