import type { Problem } from '../../api/problem.ts'
import { toProblemWords } from '../../components/problem-words.ts'
import { useNow } from '../../components/use-now.ts'
import { formatDuration } from '../../domain/timestamp.ts'
import { Button } from '../../ui/button.tsx'

type ConnectProblemProps = { problem: Problem; onConnectAnyway: () => void }

/** Why the bearer could not be checked. What was typed stays in the field. */
export function ConnectProblem({ problem, onConnectAnyway }: ConnectProblemProps) {
  const words = toConnectWords(problem)
  return (
    <div className="rounded-control border border-critical bg-critical-ground p-4 text-sm">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1 text-ink-2">{words.explains}</p>
      {words.says !== null && (
        <p className="mt-1 text-ink-2">
          The service says: <q>{words.says}</q>
        </p>
      )}
      {problem.kind === 'rate-limited' && <Wait until={problem.retryAt} />}
      {mayStillBeGood(problem) && (
        <div className="mt-3">
          <Button onClick={onConnectAnyway}>Connect without the check</Button>
        </div>
      )}
    </div>
  )
}

function toConnectWords(problem: Problem) {
  if (problem.kind === 'not-allowed') {
    return {
      title: 'Your account is not allowed to ask for its details (403)',
      explains:
        'The service took the token, but its plan does not include the account details that Tokenscope checks it with. Traces may work all the same.',
      says: problem.says,
    }
  }
  if (problem.kind === 'not-found') {
    return {
      title: 'The service has no account details for this token (404)',
      explains:
        'So the token could not be checked. It was not rejected either: traces may work all the same.',
      says: problem.says,
    }
  }
  return toProblemWords(problem, 'your account')
}

/** The service did not reject the bearer, its plan only lacks what we check it with. */
function mayStillBeGood(problem: Problem): boolean {
  return problem.kind === 'not-allowed' || problem.kind === 'not-found'
}

function Wait({ until }: { until: number }) {
  const now = useNow()
  const leftMs = Math.ceil((until - now) / 1000) * 1000
  return (
    <p className="mt-1 text-ink-2">
      {leftMs > 0 ? `It may be asked again in ${formatDuration(leftMs)}.` : 'It may be asked again now.'}
    </p>
  )
}
