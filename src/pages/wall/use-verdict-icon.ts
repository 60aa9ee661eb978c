import { useEffect } from 'react'
import type { HealthLevel } from '../../domain/health.ts'

/** Colours of the middle, which hold on light and on dark tabs alike. The shape says the same. */
const drawings: Readonly<Record<HealthLevel, string>> = {
  ok: '<circle cx="8" cy="8" r="6.5" fill="#1f9d92"/>',
  low: '<path d="M8 1.6 15.2 14.6H.8Z" fill="#d98a0b"/>',
  critical: '<path d="M4.6 1h6.8L15.4 8l-4 7H4.6L.6 8Z" fill="#e04b38"/>',
  down: '<path d="M3.6 1 8 5.4 12.4 1 15 3.6 10.6 8 15 12.4 12.4 15 8 10.6 3.6 15 1 12.4 5.4 8 1 3.6Z" fill="#c2407a"/>',
  unknown:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="#808a9a" stroke-width="2.6" stroke-dasharray="2.6 2.1"/>',
}

/** Makes the tab's icon tell the verdict for as long as the wall stands. */
export function useVerdictIcon(level: HealthLevel): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (link === null) return undefined
    const before = link.href
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawings[level]}</svg>`
    link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`
    return () => {
      link.href = before
    }
  }, [level])
}
