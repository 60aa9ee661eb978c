import { useState, useSyncExternalStore } from 'react'
import { toPageOfTurn } from './wall-layout.ts'

type TurningOptions = {
  pages: number
  rotateMs: number | 'off'
  /** The page of the worst card that is failing; `null` where none is. */
  failingPage: number | null
  /** The token ids of the cards that are failing, the same list until they change: one that joins them interrupts. */
  failing: readonly string[]
  now: number
}

export type Turning = {
  page: number
  isPaused: boolean
  /** Paused by the system's wish for less motion, and not by the person. */
  isStill: boolean
  /** Whether pages would turn by themselves if nobody had paused them. */
  turns: boolean
  toggle: () => void
  step: (by: number) => void
}

/** Which page is shown: they turn by themselves unless paused, and a card that begins to fail comes first. */
export function useTurning({ pages, rotateMs, failingPage, failing, now }: TurningOptions): Turning {
  const isStill = useSyncExternalStore(subscribeToMotion, wantsLessMotion)
  const [isPaused, setIsPaused] = useState(false)
  const [base, setBase] = useState({ turn: 0, at: now })
  /** A page that a person chose: it stays while the pages stand, and else as long as any other. */
  const [held, setHeld] = useState<{ page: number; at: number } | null>(null)
  const [seen, setSeen] = useState(failing)

  const turns = rotateMs !== 'off'
  const stands = isPaused || isStill || !turns
  const isHeld = held !== null && (stands || now - held.at < rotateMs)
  const turn = base.turn + (stands ? 0 : Math.floor(Math.max(0, now - base.at) / rotateMs))
  const page = isHeld ? Math.min(held.page, pages - 1) : toPageOfTurn(turn, pages, failingPage)
  if (seen !== failing) {
    setSeen(failing)
    // What the person has paused stays as it is; the sentence on top tells them.
    const known = new Set(seen)
    if (!isPaused && failing.some((id) => !known.has(id))) {
      setBase({ turn: 0, at: now })
      setHeld(null)
    }
  }
  return {
    page,
    isPaused: isPaused || isStill,
    isStill,
    turns,
    toggle() {
      setBase({ turn, at: now })
      setHeld(isPaused ? null : { page, at: now })
      setIsPaused(!isPaused)
    },
    step(by) {
      setBase({ turn: turn + 1, at: now })
      setHeld({ page: (page + by + pages) % pages, at: now })
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
