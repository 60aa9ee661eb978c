import { useEffect, useMemo, useRef, useState } from 'react'
import { Announcer } from '../../components/announcer.tsx'
import { useBoard, type Board } from '../../components/board-context.ts'
import { useConnection } from '../../components/connection-context.ts'
import { useSpoken } from '../../components/use-spoken.ts'
import { useNow } from '../../components/use-now.ts'
import { formatWallConfig, isDimHour, type WallConfig } from '../../domain/wall-config.ts'
import { toDrift, toWallLayout } from '../../domain/wall-layout.ts'
import { useIdle } from './use-idle.ts'
import { useScreenAwake } from './use-screen-awake.ts'
import { useSize } from './use-size.ts'
import { useTurning } from './use-turning.ts'
import { useVerdictIcon } from './use-verdict-icon.ts'
import { useWallConfig } from './use-wall-config.ts'
import { isAllRight, isFailing, toWallCards } from './wall-cards.ts'
import { WallControls } from './wall-controls.tsx'
import { WallEmpty } from './wall-empty.tsx'
import { WallGrid } from './wall-grid.tsx'
import { WallNotes } from './wall-notes.tsx'
import { WallPages } from './wall-pages.tsx'
import { WallRejected } from './wall-rejected.tsx'
import { WallTop } from './wall-top.tsx'
import { toWallVerdict } from './wall-verdict.ts'
import { formatHour, formatMoment, formatZone } from './wall-words.ts'

/** `/wall`: the status screen. It has no scroll and no chrome, and its address says all there is to set. */
export function WallPage() {
  const { config, notes } = useWallConfig()
  const board = useBoard()
  const { connection } = useConnection()
  const now = useNow(1000)
  const isIdle = useIdle(3000)
  const isAwake = useScreenAwake()
  const [readNotes, setReadNotes] = useState<readonly string[]>([])
  const zone = config.timeZone ?? undefined

  const all = useMemo(() => toWallCards(board.rows, board.hidden, config), [board.rows, board.hidden, config])
  const concerned = onlyAsked(board, config)
  const verdict = toWallVerdict(all, concerned, now, zone, toDetailRoom())
  const cards = config.hide.includes('ok') ? all.filter((card) => !isAllRight(card)) : all

  const area = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(area)
  const gap = Math.round(Math.min(width, height) * 0.014)
  const layout = toWallLayout({ count: cards.length, width, height, gap, columns: config.columns })

  const failing = cards.flatMap((card, index) => (isFailing(card) ? [{ card, index }] : []))
  const turning = useTurning({
    pages: layout.pages,
    rotateMs: config.rotateMs,
    failingPage: failing[0] === undefined ? null : Math.floor(failing[0].index / layout.perPage),
    failing: failing.map(({ card }) => card.tokenId).join('\n'),
    now,
  })
  useVerdictIcon(verdict.level)
  useSpoken(verdict.sentence)
  useNoScroll()

  const drift = turning.isPaused ? { x: 0, y: 0 } : toDrift(now)
  // What is wrong, and whoever is there, gets all the light there is.
  const isCalm = verdict.level !== 'down' && verdict.level !== 'critical'
  const isDimmed = isIdle && isCalm && isDimHour(config.dim, Number.parseInt(formatHour(now, zone), 10))
  const first = turning.page * layout.perPage
  const isRead = readNotes === notes
  return (
    <div className={`fixed inset-0 overflow-hidden bg-page text-ink ${isIdle ? 'cursor-none' : ''}`}>
      <main
        className="flex h-full flex-col gap-[1.6vmin] p-[max(20px,2vmin)]"
        style={{ transform: `translate(${drift.x}px, ${drift.y}px)` }}
      >
        <WallTop
          verdict={verdict}
          clock={
            config.hide.includes('clock')
              ? null
              : { hour: formatHour(now, zone), zone: formatZone(now, zone) }
          }
          isAwake={isAwake}
          isPolled={board.everyMs !== null}
          isSandbox={connection.kind === 'sandbox'}
        >
          {layout.pages > 1 && <WallPages turning={turning} pages={layout.pages} />}
        </WallTop>
        {notes.length > 0 && !isRead && <WallNotes notes={notes} onDismiss={() => setReadNotes(notes)} />}
        {board.standing?.problem.kind === 'rejected' && (
          <WallRejected
            since={formatMoment(board.lastGoodAt ?? board.standing.since, now, zone)}
            probeEveryMs={board.probeEveryMs}
          />
        )}
        <div ref={area} className="flex min-h-0 flex-1 overflow-hidden">
          {all.length === 0 && (
            <WallEmpty
              source={board.source}
              isSearching={concerned.unresolved.some(({ standing }) => standing === null)}
            />
          )}
          {all.length > 0 && cards.length === 0 && (
            <p className="m-auto text-[max(1rem,3vmin)] text-ink-2">
              Nothing to see here: cards that are all right are hidden.
            </p>
          )}
          {cards.length > 0 && height > 0 && (
            <WallGrid
              cards={cards.slice(first, first + layout.perPage)}
              layout={layout}
              gap={gap}
              hide={config.hide}
              isPolled={board.everyMs !== null}
              now={now}
              timeZone={zone}
            />
          )}
        </div>
      </main>
      {isDimmed && <div className="pointer-events-none absolute inset-0 bg-[#0000008c]" />}
      <WallControls
        isShown={!isIdle}
        turning={turning}
        query={formatWallConfig(config)}
        onRefresh={board.refresh}
      />
      <Announcer />
    </div>
  )
}

/** For how many letters the line below the verdict has room, by the share of the screen that its type is. */
function toDetailRoom(): number {
  const isPortrait = innerHeight > innerWidth
  const type = isPortrait ? 0.0175 * innerHeight : 0.022 * innerHeight
  return ((isPortrait ? 0.94 : 0.74) * innerWidth) / (0.55 * type)
}

/** What concerns this wall: where its address names messages, those alone. */
function onlyAsked(board: Board, { ids, tokens }: WallConfig): Board {
  if (ids.length === 0 && tokens === null) return board
  return { ...board, unresolved: board.unresolved.filter(({ messageId }) => ids.includes(messageId)) }
}

/** The app's pages keep room for a scroll bar, so that they do not jump; the wall never scrolls. */
function useNoScroll(): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.overflowY = 'hidden'
    return () => {
      style.overflowY = ''
    }
  }, [])
}
