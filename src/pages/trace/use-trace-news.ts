import { useEffect, useRef } from 'react'
import type { Latest } from '../../api/latest.ts'
import { announce } from '../../components/announcer.tsx'
import { toHealth, type HealthLevel } from '../../domain/health.ts'
import type { Trace } from '../../domain/trace.ts'

type State = HealthLevel | 'failing'

/** In other words than those on screen: these are heard and not seen. */
const stateWords: Readonly<Record<State, string>> = {
  ok: 'The verdict is now: all right',
  low: 'The verdict is now: attention',
  critical: 'The verdict is now: critical',
  down: 'The verdict is now: down',
  unknown: 'The verdict is now: not known',
  failing: 'The last answer could not be had',
}

/**
 * Says what changed by itself: a threshold crossed, the service lost, the service back. What is returned says
 * that a refresh, which the person asked for, changed nothing.
 */
export function useTraceNews(
  answer: Latest<Trace> | undefined,
): (refreshed: Latest<Trace> | undefined) => void {
  const state = toState(answer)
  const spoken = useRef<State | null>(null)
  useEffect(() => {
    if (spoken.current !== null && state !== null && state !== spoken.current) announce(stateWords[state])
    spoken.current = state
  }, [state])

  return (refreshed) => {
    const after = toState(refreshed)
    if (after === state)
      announce(after === 'failing' ? 'Asked again: it still fails' : 'Asked again: no change')
  }
}

function toState(answer: Latest<Trace> | undefined): State | null {
  if (answer === undefined) return null
  if (answer.standing !== null) return 'failing'
  return answer.good === null ? null : toHealth(answer.good.value).level
}
