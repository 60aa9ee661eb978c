import type { Service } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { problemTraits, type Problem } from '../domain/problem.ts'
import type { ServiceProblem } from '../words/shell.ts'

/** What this tab last learned of the service: what keeps it from answering, or `null` where nothing does. */
export type ServiceStatus = {
  read: () => ServiceProblem | null
  /** When it last answered well, in epoch milliseconds; `null` before the first time. Nobody is told of each. */
  readGoodAt: () => number | null
  subscribe: (onChange: () => void) => () => void
  /** Notes how a request ended: with a problem, or well; and when, where that is not now. */
  noteOutcome: (problem: Problem | null, goodAt?: number) => void
}

/** The status of a connection over which nothing was asked yet. */
export function createServiceStatus(): ServiceStatus {
  const listeners = new Set<() => void>()
  let status: ServiceProblem | null = null
  let goodAt: number | null = null
  return {
    read: () => status,
    readGoodAt: () => goodAt,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    noteOutcome(problem, at = Date.now()) {
      const next = problem !== null && concernsService(problem) ? problem : null
      if (problem === null && at > (goodAt ?? 0)) goodAt = at
      if (next === status) return
      status = next
      for (const listener of listeners) listener()
    },
  }
}

/** A service of which each outcome is noted. A request that was given up says nothing. */
export function watchOutcomes(service: Service, status: ServiceStatus): Service {
  /** Whether the board has told of a rejection that another tab has met. */
  let wasTold = false
  return {
    ...service,
    async get(path, schema, options) {
      try {
        const reply = await service.get(path, schema, options)
        status.noteOutcome(null)
        return reply
      } catch (error) {
        if (error instanceof ProblemError) status.noteOutcome(error.problem)
        throw error
      }
    },
    noteRejected(isRejected) {
      service.noteRejected(isRejected)
      if (isRejected) status.noteOutcome({ kind: 'rejected', says: null })
      // That there is no such news at first does not undo what was met here.
      else if (wasTold && status.read()?.kind === 'rejected') status.noteOutcome(null)
      wasTold = isRejected
    },
  }
}

/** A problem with one message proves that the service answers. */
function concernsService(problem: Problem): problem is ServiceProblem {
  return !problemTraits[problem.kind].concernsMessage
}
