import { useState, useSyncExternalStore } from 'react'
import { toPageOfTurn } from '../../domain/wall-layout.ts'

type TurningOptions = {
  pages: number
  rotateMs: number | 'off'
  /** The page of the worst card that is failing; `null` where none is. */
  failingPage: number | null
  /** Names the cards that are failing: one that joins them interrupts. */
  failing: string
  now: number
}

export type Turning = {
  page: number
  isPaused: boolean
  /** Paused by the system's wish for less motion, and not by the person. */
  isStill: boolean
  toggle: () => void
  step: (by: number) => void
}

/** Which page is shown: they turn by themselves unless paused, and a card that begins to fail comes first. */
export function useTurning({ pages, rotateMs, failingPage, failing, now }: TurningOptions): Turning {
  const isStill = useSyncExternalStore(subscribeToMotion, wantsLessMotion)
  const [isPaused, setIsPaused] = useState(false)
  const [base, setBase] = useState({ turn: 0, at: now })
  const [seen, setSeen] = useState(failing)

  const stands = isPaused || isStill || rotateMs === 'off'
  const turn = base.turn + (stands ? 0 : Math.floor(Math.max(0, now - base.at) / rotateMs))
  if (seen !== failing) {
    setSeen(failing)
    // What the person has paused stays as it is; the sentence on top tells them.
    if (!isPaused && failing.split('\n').some((id) => id !== '' && !seen.split('\n').includes(id)))
      setBase({ turn: 0, at: now })
  }
  return {
    page: toPageOfTurn(turn, pages, failingPage),
    isPaused: isPaused || isStill,
    isStill,
    toggle() {
      setBase({ turn, at: now })
      setIsPaused(!isPaused)
    },
    step(by) {
      setBase({ turn: turn + by, at: now })
    },
  }
}

const lessMotion = '(prefers-reduced-motion: reduce)'

function subscribeToMotion(onChange: () => void): () => void {
  const query = window.matchMedia(lessMotion)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function wantsLessMotion(): boolean {
  return window.matchMedia(lessMotion).matches
}
