import { healthWords } from '../../components/health-shape.tsx'
import type { BoardRow } from '../../components/board-context.ts'
import { toBoardFacts } from '../../domain/board.ts'
import { toFastTimeRatio } from '../../domain/fast-time.ts'
import { isCurrent, type Freshness } from '../../domain/freshness.ts'
import { levelsWorstFirst, toHealth, type HealthLevel, type Reason } from '../../domain/health.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { Usage } from '../../domain/usage.ts'
import type { WallConfig } from '../../domain/wall-config.ts'
import { formatBriefPace, formatBriefReason, formatPace, formatReason, toAmount } from './wall-words.ts'

/** A card as it is drawn. All of it is text and numbers, so that an unchanged card need not be drawn anew. */
export type WallCardView = {
  tokenId: string
  name: string
  /** What is shown: a reading that is not current counts as unknown, whatever it said. */
  level: HealthLevel
  word: string
  /** Completes the name: "is banned". */
  phrase: string
  freshness: Freshness
  readAt: number | null
  /** The large number with what stands beside it, or a text that nobody can read. */
  amount: string
  of: string | null
  isSaid: boolean
  ratio: number | null
  line: string | null
  secondLine: string | null
  /** In place of both lines where there is little room. */
  brief: string | null
  plan: string | null
}

/** The cards of the wall, worst first, and otherwise in the order of the address or of the board. */
export function toWallCards(
  rows: readonly BoardRow[],
  hidden: readonly BoardRow[],
  { tokens, ids, hide, timeZone }: WallConfig,
): WallCardView[] {
  const zone = timeZone ?? undefined
  // What the address names is shown, whatever this device has taken off its board.
  const named = (tokens ?? []).map((id) => findRow([...rows, ...hidden], id))
  const led = rows.filter(
    ({ tokenId, messages }) =>
      tokens?.includes(tokenId) !== true && messages.some(({ messageId }) => ids.includes(messageId)),
  )
  const shown = tokens === null && ids.length === 0 ? rows : [...named, ...led]
  return shown
    .map((row) => toCard(row, hide.includes('pace'), zone))
    .toSorted((a, b) => levelsWorstFirst.indexOf(a.level) - levelsWorstFirst.indexOf(b.level))
}

/** Whether nobody needs to look at it. */
export function isAllRight(card: WallCardView): boolean {
  return card.level === 'ok'
}

/** Whether it interrupts what a wall of several pages shows. */
export function isFailing(card: WallCardView): boolean {
  return card.level === 'down' || card.level === 'critical'
}

/** A token that the address names and nobody knows keeps its place: silence would look like health. */
function findRow(rows: readonly BoardRow[], tokenId: string): BoardRow {
  const unknown: BoardRow = { tokenId, label: null, reading: null, freshness: 'lost', messages: [] }
  return rows.find((row) => row.tokenId === tokenId) ?? unknown
}

function toCard(row: BoardRow, hidesPace: boolean, timeZone: string | undefined): WallCardView {
  const { tokenId, label, reading, freshness } = row
  const name = label === null ? `Token ${toOneLine(tokenId, 60)}` : toOneLine(label, 60)
  const common = { tokenId, name, freshness, readAt: reading?.at ?? null }
  if (reading === null) {
    return { ...common, ...noReading, phrase: 'has no reading yet' }
  }
  const facts = toFacts(reading, hidesPace, timeZone)
  if (isCurrent(freshness)) return { ...common, ...facts }
  const word = freshness === 'lost' ? 'Lost' : 'Stale'
  return { ...common, ...facts, level: 'unknown', word, phrase: 'has only an old reading' }
}

const noReading = {
  level: 'unknown',
  word: 'No reading',
  amount: '—',
  of: null,
  isSaid: false,
  ratio: null,
  line: 'Nothing heard of it yet',
  secondLine: null,
  brief: null,
  plan: null,
} as const

type Facts = Omit<WallCardView, 'tokenId' | 'name' | 'freshness' | 'readAt'>

function toFacts(reading: Reading, hidesPace: boolean, timeZone: string | undefined): Facts {
  const health = toHealth(reading, timeZone)
  const { time, subscription, pace, relaxed: usage } = toBoardFacts(reading)
  const isDown = health.level === 'down'
  const lasting = hidesPace || isDown ? null : formatPace(pace, subscription, reading.at, timeZone)
  const isMeasured = time.kind === 'measured' || time.kind === 'left-only'
  const relaxed = isMeasured && time.left > 0 ? null : formatRelaxed(reading.tokenStatus, usage)
  const reason = health.reasons[0]
  // What a relaxed token has made tells more than that it runs relaxed.
  const isSaidElsewhere =
    health.level === 'ok' || (relaxed !== null && reason?.phrase.startsWith('runs relaxed'))
  const why = isSaidElsewhere || reason === undefined ? null : formatReason(reason)
  // Where something else is wrong than the fast time, that is what a small card has room for.
  const isAboutTime = why === null || /running low|fast time/i.test(why)
  const isTelling = pace !== null && !hidesPace && isAboutTime && (why === null || pace.runsOutAt !== null)
  const brief = isTelling ? formatBriefPace(pace, reading.at, timeZone) : null
  const lines = [why, relaxed, lasting].filter((line) => line !== null)
  return {
    level: health.level,
    word: healthWords[health.level],
    phrase: reason?.phrase ?? 'cannot be judged',
    ...(isMeasured ? toAmount(time) : { amount: '—', of: null }),
    ...(time.kind === 'unreadable' && { amount: toOneLine(time.text, 120) }),
    isSaid: time.kind === 'unreadable',
    ratio: toFastTimeRatio(time),
    line: lines[0] ?? null,
    secondLine: lines[1] ?? null,
    brief: brief ?? toBriefLine(why === null ? null : (reason ?? null), relaxed) ?? lines[0] ?? null,
    plan: formatPlan(subscription),
  }
}

function toBriefLine(reason: Reason | null, relaxed: string | null): string | null {
  if (reason !== null) return formatBriefReason(reason)
  return relaxed?.replace(/ images?$/, '') ?? null
}

function formatRelaxed(tokenStatus: string | null, usage: Usage): string | null {
  if (tokenStatus?.trim().toUpperCase() !== 'RELAX') return null
  if (usage.kind === 'missing') return 'Relaxed'
  if (usage.kind === 'unreadable') return toOneLine(usage.text)
  const images = usage.images.toLocaleString('en-GB')
  return usage.images === 1 ? '1 relaxed image' : `${images} relaxed images`
}

function formatPlan(subscription: Subscription): string | null {
  if (subscription.kind === 'missing') return null
  return toOneLine(subscription.kind === 'unreadable' ? subscription.text : (subscription.plan ?? ''), 60)
}
