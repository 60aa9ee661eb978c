import { useSyncExternalStore } from 'react'

/** The most that the page is wide, and what stands beside the table, in rem. */
const most = 100
const beside = 3

function watchWidth(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

function readRoom(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.min(most, Math.floor(document.documentElement.clientWidth / rem)) - beside
}

/** How wide the table can be, in whole rem. It is known before the first row is drawn. */
export function useRoom(): number {
  return useSyncExternalStore(watchWidth, readRoom)
}

/** Narrower than this (in rem) a row is two lines without heads of columns: Tailwind's `sm`. */
export const narrowRoom = 40 - beside
