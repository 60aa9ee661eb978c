import { RotateCw } from 'lucide'
import { useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useBoard } from '../../components/board-context.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { useSpoken } from '../../components/use-spoken.ts'
import { filterBoard, sortBoard, summarize, type BoardSortKey } from '../../domain/board.ts'
import { wallPath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { BoardFilters } from './board-filters.tsx'
import { BoardSource } from './board-source.tsx'
import { BoardTable } from './board-table.tsx'
import { formatView, parseView, type BoardView } from './board-view.ts'
import { HiddenCard } from './hidden-card.tsx'
import { PollingChoice } from './polling-choice.tsx'
import { UnresolvedCard } from './unresolved-card.tsx'
import { WatchCard } from './watch-card.tsx'
import { WatchListFile } from './watch-list-file.tsx'

/** `/tokens`: every token at a glance, problems first. */
export function TokensPage() {
  const { rows, hidden, source, unresolved, isAsking, isKept, refresh } = useBoard()
  const [params, setParams] = useSearchParams()
  const view = parseView(params)
  const { key, direction, text } = view
  const levels = view.levels.join()
  const shown = useMemo(() => {
    // The levels are compared by their text: their list is made anew with each reading of the address.
    const named = parseView(new URLSearchParams({ health: levels })).levels
    return sortBoard(filterBoard(rows, text, named), key, direction)
  }, [rows, text, levels, key, direction])

  function look(change: Partial<BoardView>) {
    setParams((before) => formatView(before, { ...parseView(before), ...change }), { replace: true })
  }

  function sort(next: BoardSortKey) {
    look({ key: next, direction: next === key && direction === 'asc' ? 'desc' : 'asc' })
  }

  const isWaiting = rows.length === 0 && (isAsking || source === 'asking')
  const summary = isWaiting ? 'Looking for your tokens …' : summarize(rows)
  useSpoken(isWaiting ? '' : summary)
  return (
    <div className="mx-auto grid max-w-400 grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <PageHeading title={`Tokens: ${summary}`} className="text-lg font-semibold">
            Tokens
          </PageHeading>
          <p className="text-ink-2">{summary}</p>
        </div>
        <div className="flex flex-wrap items-end gap-2">
          <Link
            to={wallPath}
            className="inline-flex min-h-9 items-center rounded-control border border-line-strong bg-surface px-3.5 text-sm font-medium hover:bg-sunken sm:hidden"
          >
            Wall
          </Link>
          <PollingChoice />
          <UndoButton className="max-sm:aria-disabled:hidden" />
          <Button onClick={refresh} aria-disabled={isAsking}>
            <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
            Refresh
          </Button>
        </div>
      </div>
      <BoardSource />
      {rows.length > 0 && <BoardFilters rows={rows} view={view} onLook={look} />}
      {shown.length > 0 && <BoardTable rows={shown} sortKey={key} direction={direction} onSort={sort} />}
      {rows.length > 0 && shown.length === 0 && (
        <div className="rounded-card border border-line bg-surface p-5">
          <p>None of {rows.length} tokens matches this filter.</p>
          <Button className="mt-3" onClick={() => look({ text: '', levels: [] })}>
            Clear the filter
          </Button>
        </div>
      )}
      {isWaiting && <div className="skeleton h-40" />}
      {rows.length === 0 && !isWaiting && (
        <div className="rounded-card border border-line bg-surface p-5">
          <p className="font-semibold">There is no token to show yet</p>
          <p className="mt-1 text-ink-2">
            Paste IDs of messages below, one for each token or as many as you have: each leads to the token
            that handled it.
          </p>
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
          This browser keeps nothing: the list lasts until this page is closed. Export it to keep it.
        </p>
      )}
    </div>
  )
}
