import { useSyncExternalStore } from 'react'
import { HealthShape } from '../components/health-shape.tsx'
import type { HealthLevel } from '../domain/health.ts'
import type { Problem } from '../domain/problem.ts'
import { useConnection, type Connection } from '../session/connection-context.ts'
import { useFormats, useWords } from '../session/speech.tsx'
import { useOfNow } from '../ui/use-now.ts'
import { shellWords } from '../words/shell.ts'
import { useConnectionNews } from './use-connection-news.ts'

/** After so long without an answer nothing is called live any more. */
const liveMs = 300_000

/** What is true of the connection: whether there is one, what the service last made of it, and when it last answered. */
export function ConnectionMark() {
  const { connection } = useConnection()
  const { connection: words } = useWords(shellWords)
  if (connection.kind === 'none') return <Mark level="unknown" word={words.none} isPlain />
  return <LiveMark key={connection.service.id} connection={connection} />
}

/** All others are critical. */
const levels: Readonly<Partial<Record<Problem['kind'], HealthLevel>>> = {
  rejected: 'down',
  'rate-limited': 'low',
}

function LiveMark({ connection }: { connection: Exclude<Connection, { kind: 'none' }> }) {
  const { connection: words } = useWords(shellWords)
  const formats = useFormats()
  const { status } = connection
  const problem = useSyncExternalStore(status.subscribe, status.read)
  const waitMs = useOfNow((now) => toWaitMs(problem, now))
  const goodAt = useOfNow(() => status.readGoodAt() ?? 0)
  const age = useOfNow((now) => (goodAt === 0 ? '' : formats.age(goodAt, now)))
  const isLive = useOfNow((now) => Number(now - goodAt < liveMs)) === 1
  useConnectionNews(problem)
  const isSandbox = connection.kind === 'sandbox'
  // A limit that is over is none, though nothing was asked since.
  if (problem !== null && !(problem.kind === 'rate-limited' && waitMs === 0)) {
    return (
      <Mark
        level={levels[problem.kind] ?? 'critical'}
        before={isSandbox ? words.sandbox : ''}
        word={words.mark(problem, waitMs)}
        isTrouble
      />
    )
  }
  if (age === '') return <Mark level="unknown" word={isSandbox ? words.sandbox : words.unasked} />
  const word = isLive ? words.live : words.idle
  return <Mark level="ok" isOld={!isLive} word={isSandbox ? words.sandbox : word} age={age} />
}

/** In whole seconds, so that it is drawn once for each. */
function toWaitMs(problem: Problem | null, now: number): number {
  return problem?.kind === 'rate-limited' ? Math.max(0, Math.ceil((problem.retryAt - now) / 1000) * 1000) : 0
}

type MarkProps = {
  level: HealthLevel
  word: string
  /** That the service is a simulated one. On a narrow screen the bar beneath says so alone. */
  before?: string
  age?: string
  isOld?: boolean
  /** Beside the page's own words for it, which a phone has no room to say twice. */
  isPlain?: boolean
  /** Keeps its word on the narrowest screen as well, in the colour of the level. */
  isTrouble?: boolean
}

function Mark({
  level,
  word,
  before = '',
  age = '',
  isOld = false,
  isPlain = false,
  isTrouble = false,
}: MarkProps) {
  const narrow = isPlain ? 'max-sm:sr-only' : 'max-[22rem]:sr-only'
  const frame = isTrouble ? 'border-line-strong text-ink' : 'border-line text-ink-2'
  return (
    <p
      className={`flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-xs whitespace-nowrap ${frame}`}
    >
      <HealthShape level={level} size={10} isOld={isOld} />
      {before !== '' && (
        <span translate="no" className="text-ink-3 max-lg:sr-only">
          {before}
        </span>
      )}
      <span key={word} translate="no" className={`font-medium ${isTrouble ? '' : narrow}`}>
        {word}
      </span>
      {age !== '' && (
        <span translate="no" className="text-ink-3 max-[26rem]:sr-only md:max-lg:sr-only">
          {age}
        </span>
      )}
    </p>
  )
}
