import type { QueryClient } from '@tanstack/react-query'
import { readAccount } from '../api/account.ts'
import type { Service } from '../api/client.ts'
import { askLatest } from '../api/latest.ts'
import { ProblemError } from '../api/problem.ts'
import { readTrace } from '../api/trace.ts'
import type { Problem } from '../domain/problem.ts'
import { traceQuery } from '../queries/trace-query.ts'
import type { ConnectionControl } from './connection-context.ts'

/** `given-up` where the page was left, or the connection became another one meanwhile. */
export type BearerCheck = { kind: 'accepted' } | { kind: 'failed'; problem: Problem } | { kind: 'given-up' }

/**
 * Asks the service whether it takes a bearer: by a trace that is wanted anyway, whose answer is left in the cache for the
 * page, or by the account. So nobody who is on the way to a trace waits for the pace between two requests.
 */
export async function checkBearer(
  queryClient: QueryClient,
  { service, isOver: isReplaced }: ReturnType<ConnectionControl['tryOut']>,
  messageId: string | null,
  signal: AbortSignal,
): Promise<BearerCheck> {
  const isOver = AbortSignal.any([signal, isReplaced])
  // Somebody pressed a button and waits: a cool-down, perhaps another bearer's, does not lock them out.
  service.bypassCoolDown()
  try {
    if (messageId !== null) {
      const checked = await checkByTrace(queryClient, service, messageId, isOver)
      if (checked !== null) return isOver.aborted ? { kind: 'given-up' } : checked
    }
    await readAccount(service, isOver)
    return isOver.aborted ? { kind: 'given-up' } : { kind: 'accepted' }
  } catch (error) {
    if (isOver.aborted) return { kind: 'given-up' }
    if (error instanceof ProblemError) return { kind: 'failed', problem: error.problem }
    throw error
  }
}

/** What a trace tells of the bearer; `null` where its answer lies with the message alone and tells nothing. */
async function checkByTrace(
  queryClient: QueryClient,
  service: Service,
  messageId: string,
  signal: AbortSignal,
): Promise<BearerCheck | null> {
  const answer = await askLatest(undefined, service.now, () =>
    readTrace(service, messageId, { priority: 'interactive', signal }),
  )
  const problem = answer.failure?.problem ?? null
  if (problem === null || provesBearer(problem)) {
    if (!signal.aborted) queryClient.setQueryData(traceQuery(service, messageId).queryKey, answer)
    return { kind: 'accepted' }
  }
  return tellsNothing(problem) ? null : { kind: 'failed', problem }
}

/** Who is told that there is no such message, or that the plan does not include it, was let in. */
function provesBearer({ kind }: Problem): boolean {
  return kind === 'not-found' || kind === 'not-allowed'
}

function tellsNothing({ kind }: Problem): boolean {
  return kind === 'refused' || kind === 'unreadable'
}
