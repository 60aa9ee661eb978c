import { useEffect, useMemo, useRef, useState } from 'react'
import { Announcer } from '../../ui/announcer.tsx'
import { useBoard, type Board } from '../../session/board-context.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { useSpoken } from '../../ui/use-spoken.ts'
import { useNow } from '../../ui/use-now.ts'
import { commonWords } from '../../words/common.ts'
import { problemWords } from '../../words/problem.ts'
import { summaryWords } from '../../words/summary.ts'
import { wallWords, type WallNote } from '../../words/wall.ts'
import { isDimHour } from './dim-hours.ts'
import { toWallPath, type WallConfig } from './wall-config.ts'
import { toDrift, toWallLayout } from './wall-layout.ts'
import { useIdle } from './use-idle.ts'
import { useScreenAwake } from './use-screen-awake.ts'
import { useSize } from './use-size.ts'
import { useTurning } from './use-turning.ts'
import { useVerdictIcon } from './use-verdict-icon.ts'
import { isAllRight, isFailing, toWallCards } from './wall-cards.ts'
import { WallControls } from './wall-controls.tsx'
import { WallEmpty } from './wall-empty.tsx'
import { WallGrid } from './wall-grid.tsx'
import { WallGuests } from './wall-guests.tsx'
import { WallNotes } from './wall-notes.tsx'
import { WallPages } from './wall-pages.tsx'
import { WallRejected } from './wall-rejected.tsx'
import { WallTop } from './wall-top.tsx'
import { toWallVerdict, type WallVerdict } from './wall-verdict.ts'

type WallScreenProps = { config: WallConfig; notes: readonly WallNote[] }

/** All that is on the wall, in the language and zone around it. */
export function WallScreen({ config, notes }: WallScreenProps) {
  const board = useBoard()
  const { connection } = useConnection()
  const formats = useFormats()
  const words = useWords(wallWords)
  const now = useNow(1000)
  const isIdle = useIdle(3000)
  const isAwake = useScreenAwake()
  const [readNotes, setReadNotes] = useState<readonly WallNote[]>([])

  const { rows, hidden } = board
  const all = useMemo(() => toWallCards(rows, hidden, config), [rows, hidden, config])
  const concerned = onlyAsked(board, config)
  const verdict = useVerdict(all, concerned, now)
  const hidesRight = config.hide.includes('ok')
  const cards = useMemo(() => (hidesRight ? all.filter((card) => !isAllRight(card)) : all), [all, hidesRight])

  const area = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(area)
  const gap = Math.round(Math.min(width, height) * 0.014)
  const layout = toWallLayout({ count: cards.length, width, height, gap, columns: config.columns })

  const firstFailing = cards.findIndex(isFailing)
  const failing = useMemo(() => cards.filter(isFailing).map(({ tokenId }) => tokenId), [cards])
  const turning = useTurning({
    pages: layout.pages,
    rotateMs: config.rotateMs,
    failingPage: firstFailing === -1 ? null : Math.floor(firstFailing / layout.perPage),
    failing,
    now,
  })
  const first = turning.page * layout.perPage
  const shown = useMemo(() => cards.slice(first, first + layout.perPage), [cards, first, layout.perPage])
  useVerdictIcon(verdict.level)
  useSpoken(verdict.sentence)
  useNoScroll()

  const drift = turning.isPaused ? { x: 0, y: 0 } : toDrift(now)
  // What is wrong, and whoever is there, gets all the light there is.
  const isCalm = verdict.level !== 'down' && verdict.level !== 'critical'
  const isDimmed = isIdle && isCalm && isDimHour(config.dim, formats.hourOfDay(now))
  const isPolled = board.everyMs !== null
  const path = toWallPath(config)
  const clock = { hour: formats.hour(now), zone: formats.zone(now) }
  return (
    <div className={`fixed inset-0 overflow-hidden bg-page text-ink ${isIdle ? 'cursor-none' : ''}`}>
      <main
        className="flex h-full flex-col gap-[1.6vmin] p-[max(20px,2vmin)]"
        style={{ transform: `translate(${drift.x}px, ${drift.y}px)` }}
      >
        <WallTop
          verdict={verdict}
          clock={config.hide.includes('clock') ? null : clock}
          isAwake={isAwake}
          isPolled={isPolled}
          isSandbox={connection.kind === 'sandbox'}
        >
          {layout.pages > 1 && <WallPages turning={turning} pages={layout.pages} />}
        </WallTop>
        {notes.length > 0 && readNotes !== notes && (
          <WallNotes notes={notes} onDismiss={() => setReadNotes(notes)} />
        )}
        <WallGuests key={config.ids.join(',')} messageIds={config.ids} />
        {board.failure?.problem.kind === 'rejected' && (
          <WallRejected readAt={board.lastGoodAt} now={now} probeEveryMs={board.probeEveryMs} path={path} />
        )}
        <div ref={area} className="flex min-h-0 flex-1 overflow-hidden">
          {all.length === 0 && <WallEmpty board={concerned} isLed={config.ids.length > 0} />}
          {all.length > 0 && cards.length === 0 && (
            <p className="m-auto text-[max(1rem,3vmin)] text-ink-2">{words.allRightHidden}</p>
          )}
          {cards.length > 0 && height > 0 && (
            <WallGrid
              cards={shown}
              layout={layout}
              gap={gap}
              hide={config.hide}
              isPolled={isPolled}
              now={now}
            />
          )}
        </div>
      </main>
      {isDimmed && <div className="pointer-events-none absolute inset-0 bg-[#0000008c]" />}
      <WallControls isShown={!isIdle} turning={turning} path={path} onRefresh={board.refresh} />
      <Announcer />
    </div>
  )
}

function useVerdict(cards: ReturnType<typeof toWallCards>, board: Board, now: number): WallVerdict {
  const common = useWords(commonWords)
  const wall = useWords(wallWords)
  const problem = useWords(problemWords)
  const summary = useWords(summaryWords)
  return toWallVerdict(cards, board, now, { common, summary, wall, problem }, toDetailRoom())
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
