import { problemTraits, type Problem } from '../../domain/problem.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { useOfNow } from '../../ui/use-now.ts'
import { connectWords } from '../../words/connect.ts'
import { problemWords } from '../../words/problem.ts'

type ConnectProblemProps = { problem: Problem; onConnectAnyway: () => void }

/** Why the bearer could not be checked. What was typed stays in the field. */
export function ConnectProblem({ problem, onConnectAnyway }: ConnectProblemProps) {
  const words = useWords(connectWords)
  const { serviceSays } = useWords(problemWords)
  const { title, explains, says } = useTold(problem)
  return (
    <div className="rounded-control border border-critical bg-critical-ground p-4 text-sm">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-ink-2">{explains}</p>
      {says !== null && (
        <p className="mt-1 text-ink-2">
          <span>{serviceSays}</span>{' '}
          <q translate="no">
            <bdi>{says}</bdi>
          </q>
        </p>
      )}
      {problem.kind === 'rate-limited' && <Wait until={problem.retryAt} />}
      {mayStillBeGood(problem) && (
        <div className="mt-3">
          <Button onClick={onConnectAnyway}>{words.connectAnyway}</Button>
        </div>
      )}
    </div>
  )
}

/** Here a refusal means less than elsewhere: the account's details are only what the bearer is checked with. */
function useTold(problem: Problem): { title: string; explains: string; says: string | null } {
  const { notAllowed, notFound } = useWords(connectWords)
  const { tell } = useWords(problemWords)
  const told = tell(problem, 'account')
  if (problem.kind === 'not-allowed') return { ...told, ...notAllowed }
  if (problem.kind === 'not-found') return { ...told, ...notFound }
  return told
}

/** The service did not reject the bearer, its plan only lacks what we check it with. */
function mayStillBeGood({ kind }: Problem): boolean {
  return (problemTraits[kind].liesWithBearer && kind !== 'rejected') || kind === 'not-found'
}

function Wait({ until }: { until: number }) {
  const words = useWords(connectWords)
  const leftMs = useOfNow((now) => Math.max(0, Math.ceil((until - now) / 1000) * 1000))
  const sentence = leftMs > 0 ? words.askedAgainIn(leftMs) : words.askedAgainNow
  return <p className="mt-1 text-ink-2">{sentence}</p>
}
