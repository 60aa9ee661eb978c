import { useSyncExternalStore } from 'react'
import { HealthShape } from '../components/health-shape.tsx'
import type { HealthLevel } from '../domain/health.ts'
import { useConnection, type Connection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { useOfNow } from '../ui/use-now.ts'
import { shellWords, type ServiceProblem } from '../words/shell.ts'
import { useConnectionNews } from './use-connection-news.ts'

/** What is true of the connection: whether there is one, and what the service last made of it. */
export function ConnectionMark() {
  const { connection } = useConnection()
  const { connection: words } = useWords(shellWords)
  if (connection.kind === 'none') return <Mark level="unknown" word={words.none} />
  return <LiveMark key={connection.service.id} connection={connection} />
}

const levels: Readonly<Record<ServiceProblem['kind'], HealthLevel>> = {
  rejected: 'down',
  'rate-limited': 'low',
  'service-trouble': 'critical',
  unreachable: 'critical',
  'timed-out': 'critical',
}

function LiveMark({ connection }: { connection: Exclude<Connection, { kind: 'none' }> }) {
  const { connection: words } = useWords(shellWords)
  const { status } = connection
  const problem = useSyncExternalStore(status.subscribe, status.read)
  const waitMs = useOfNow((now) => toWaitMs(problem, now))
  useConnectionNews(problem)
  const isSandbox = connection.kind === 'sandbox'
  // A limit that is over is none, though nothing was asked since.
  if (problem === null || (problem.kind === 'rate-limited' && waitMs === 0)) {
    return <Mark level="ok" word={isSandbox ? words.sandbox : words.good} />
  }
  const word = isSandbox ? words.sandboxMark(problem, waitMs) : words.mark(problem, waitMs)
  return <Mark level={levels[problem.kind]} word={word} isTrouble />
}

/** In whole seconds, so that it is drawn once for each. */
function toWaitMs(problem: ServiceProblem | null, now: number): number {
  return problem?.kind === 'rate-limited' ? Math.max(0, Math.ceil((problem.retryAt - now) / 1000) * 1000) : 0
}

type MarkProps = {
  level: HealthLevel
  word: string
  /** Keeps its word on the narrowest screen as well. */ isTrouble?: boolean
}

function Mark({ level, word, isTrouble = false }: MarkProps) {
  return (
    <p className="ms-auto flex items-center gap-2 rounded-full border border-line px-3 py-1 text-xs whitespace-nowrap text-ink-2">
      <HealthShape level={level} size={10} />
      <span className={isTrouble ? '' : 'max-[26rem]:sr-only'}>{word}</span>
    </p>
  )
}
