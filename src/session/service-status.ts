import type { Service } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'
import { problemTraits, type Problem } from '../domain/problem.ts'

/** What this tab last learned of the service: what keeps it or its list from being read, or `null` where nothing does. */
export type ServiceStatus = {
  read: () => Problem | null
  /** When it last answered well, in epoch milliseconds; `null` before the first time. Nobody is told of each. */
  readGoodAt: () => number | null
  subscribe: (onChange: () => void) => () => void
  /** Notes how a request ended: with a problem, or well. */
  noteOutcome: (problem: Problem | null) => void
  /**
   * Notes how the list of tokens is, and when it was last read well. It concerns no single message, so that any problem
   * with it is one of the service.
   */
  noteList: (problem: Problem | null, goodAt: number | null) => void
  /** Notes what kept the list from being read before this page, unless something was learned since. */
  noteKept: (problem: Problem | null) => void
}

/** The status of a connection over which nothing was asked yet. */
export function createServiceStatus(): ServiceStatus {
  const listeners = new Set<() => void>()
  let status: Problem | null = null
  let goodAt: number | null = null
  let isNew = true

  function change(next: Problem | null): void {
    isNew = false
    if (next === status) return
    status = next
    for (const listener of listeners) listener()
  }

  function noteGood(at: number | null): void {
    if (at !== null && at > (goodAt ?? 0)) goodAt = at
  }

  return {
    read: () => status,
    readGoodAt: () => goodAt,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    noteOutcome(problem) {
      if (problem === null) noteGood(Date.now())
      // A problem with one message proves that the service answers.
      change(problem !== null && problemTraits[problem.kind].concernsMessage ? null : problem)
    },
    noteList(problem, at) {
      noteGood(at)
      change(problem)
    },
    noteKept(problem) {
      if (isNew && problem !== null) change(problem)
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
