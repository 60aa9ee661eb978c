import { useEffect, useMemo, useRef, useState } from 'react'
import { Announcer } from '../../ui/announcer.tsx'
import { useBoard, type Board } from '../../session/board-context.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { useSpoken } from '../../ui/use-spoken.ts'
import { useNow } from '../../ui/use-now.ts'
import { wallWords, type WallNote } from '../../words/wall.ts'
import { toWallPath, type WallConfig } from './wall-config.ts'
import { mostPerPage, toDrift, toMargin } from './wall-layout.ts'
import { useIdle } from './use-idle.ts'
import { useNight } from './use-night.ts'
import { useScreenAwake } from './use-screen-awake.ts'
import { useSmallScreen } from './use-small-screen.ts'
import { useTurning } from './use-turning.ts'
import { useVerdict } from './use-verdict.ts'
import { useVerdictIcon } from './use-verdict-icon.ts'
import { useWallLayout } from './use-wall-layout.ts'
import { isAllRight, isFailing, toWallCards } from './wall-cards.ts'
import { WallControls } from './wall-controls.tsx'
import { WallCounts } from './wall-counts.tsx'
import { WallEmpty } from './wall-empty.tsx'
import { WallGrid } from './wall-grid.tsx'
import { WallGuests } from './wall-guests.tsx'
import { WallNotes } from './wall-notes.tsx'
import { WallPages } from './wall-pages.tsx'
import { WallRejected } from './wall-rejected.tsx'
import { WallTop } from './wall-top.tsx'

type WallScreenProps = {
  config: WallConfig
  notes: readonly WallNote[]
  /** Whether somebody sets it up now. */
  isSettingUp: boolean
  onSetUp: () => void
}

/** All that is on the wall, in the language and zone around it. */
export function WallScreen({ config, notes, isSettingUp, onSetUp }: WallScreenProps) {
  const board = useBoard()
  const { connection } = useConnection()
  const formats = useFormats()
  const words = useWords(wallWords)
  const now = useNow(1000)
  const [openedAt] = useState(now)
  const isIdle = useIdle(3000) && !isSettingUp
  const isAwake = useScreenAwake()
  const isSmall = useSmallScreen()

  const { rows, hidden } = board
  const all = useMemo(() => toWallCards(rows, hidden, config), [rows, hidden, config])
  const concerned = onlyAsked(board, config)
  const verdict = useVerdict(all, concerned, now)
  const hidesRight = config.hide.includes('ok')
  const cards = useMemo(() => (hidesRight ? all.filter((card) => !isAllRight(card)) : all), [all, hidesRight])

  const area = useRef<HTMLDivElement>(null)
  const { layout, gap, isReady } = useWallLayout({
    area,
    count: cards.length,
    columns: config.columns,
    isSmall,
  })
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
  useSpoken(verdict.spoken)
  useNoScroll()

  const { padding, reach } = toMargin(innerWidth, innerHeight)
  const drift = turning.isPaused || isSmall ? { x: 0, y: 0 } : toDrift(now - openedAt, reach)
  // What is wrong, and whoever is there, gets all the light there is.
  const isCalm = verdict.level !== 'down' && verdict.level !== 'critical' && !verdict.isOutage
  const { isDimmed } = useNight(isSettingUp ? { ...config, dim: 'off' } : config, now)
  const isPolled = board.everyMs !== null
  const path = toWallPath(config)
  const clock = { hour: formats.hour(now), zone: formats.zone(now) }
  const { lastGoodAt } = board
  // Before, they would stand where the cards are to come.
  const isAnswered = all.length > 0 || board.failure !== null || board.isKnown
  const controls = (
    <WallControls
      isShown={!isIdle && !isSettingUp}
      isInFlow={isSmall}
      turning={turning}
      path={path}
      onRefresh={board.refresh}
      onSetUp={onSetUp}
    />
  )
  return (
    <div
      className={`fixed inset-0 bg-page text-ink ${isSmall ? 'overflow-y-auto' : 'overflow-hidden'} ${isIdle ? 'cursor-none' : ''}`}
    >
      {verdict.isOutage && <div aria-hidden="true" className={hazard} />}
      <main
        className={`flex flex-col gap-[1.6vmin] ${isSmall ? 'min-h-full gap-2' : 'h-full'}`}
        style={{ padding, transform: `translate(${drift.x}px, ${drift.y}px)` }}
      >
        <WallTop
          verdict={verdict}
          clock={config.hide.includes('clock') ? null : clock}
          readAgo={config.hide.includes('age') || lastGoodAt === null ? null : words.readAgo(lastGoodAt, now)}
          isAwake={isAwake}
          isPolled={isPolled}
          isSandbox={connection.kind === 'sandbox'}
        >
          {layout.pages > 1 && <WallPages turning={turning} pages={layout.pages} />}
        </WallTop>
        {notes.length > 0 && <WallNotes key={path} notes={notes} />}
        <WallGuests key={config.ids.join(',')} messageIds={config.ids} />
        {board.failure?.problem.kind === 'rejected' && (
          <WallRejected readAt={lastGoodAt} now={now} probeEveryMs={board.probeEveryMs} path={path} />
        )}
        {all.length > mostPerPage && <WallCounts cards={all} />}
        <div ref={area} className={`flex ${isSmall ? '' : 'min-h-0 flex-1 overflow-hidden'}`}>
          {all.length === 0 && <WallEmpty board={concerned} isLed={config.ids.length > 0} />}
          {all.length > 0 && cards.length === 0 && (
            <p className="m-auto text-[max(1rem,3vmin)] text-ink-2">{words.allRightHidden}</p>
          )}
          {cards.length > 0 && isReady && (
            <WallGrid
              cards={shown}
              layout={layout}
              gap={gap}
              hide={config.hide}
              isPolled={isPolled}
              isOutage={verdict.isOutage}
              isSmall={isSmall}
              now={now}
            />
          )}
        </div>
        {isSmall && isAnswered && controls}
      </main>
      {isDimmed && isIdle && isCalm && (
        <div className="pointer-events-none absolute inset-0 bg-[#00000059]" />
      )}
      {!isSmall && controls}
      <Announcer />
    </div>
  )
}

/** What everybody knows as "do not rely on this", in the room that the picture leaves free. */
const hazard =
  'absolute inset-x-0 top-0 z-10 h-[max(6px,0.9vmin)] border-b border-low-fill bg-[repeating-linear-gradient(-45deg,var(--low-fill)_0_1vmin,#17120a_1vmin_2vmin)] forced-color-adjust-none'

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
