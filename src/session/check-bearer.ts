import { readAccount } from '../api/account.ts'
import { ProblemError } from '../api/problem.ts'
import type { Problem } from '../domain/problem.ts'
import type { ConnectionControl } from './connection-context.ts'

/** `given-up` where the page was left, or the connection became another one meanwhile. */
export type BearerCheck = { kind: 'accepted' } | { kind: 'failed'; problem: Problem } | { kind: 'given-up' }

/** Asks the service about a bearer, keeping nothing. */
export async function checkBearer(
  { service, isOver: isReplaced }: ReturnType<ConnectionControl['tryOut']>,
  signal: AbortSignal,
): Promise<BearerCheck> {
  const isOver = AbortSignal.any([signal, isReplaced])
  // Somebody pressed a button and waits: a cool-down, perhaps another bearer's, does not lock them out.
  service.bypassCoolDown()
  try {
    await readAccount(service, isOver)
    return isOver.aborted ? { kind: 'given-up' } : { kind: 'accepted' }
  } catch (error) {
    if (isOver.aborted) return { kind: 'given-up' }
    if (error instanceof ProblemError) return { kind: 'failed', problem: error.problem }
    throw error
  }
}
