import { useEffect } from 'react'
import { shapePaths } from '../../components/health-shape.tsx'
import type { HealthLevel } from '../../domain/health.ts'

/** Colours of the middle, which hold on light and on dark tabs alike. The shape says the same. */
const inks: Readonly<Record<HealthLevel, string>> = {
  ok: '#1f9d92',
  low: '#d98a0b',
  critical: '#e04b38',
  down: '#c2407a',
  unknown: '#808a9a',
}

function draw(level: HealthLevel): string {
  const ink =
    level === 'unknown'
      ? `fill="none" stroke="${inks[level]}" stroke-width="2.6" stroke-dasharray="2.6 2.1"`
      : `fill="${inks[level]}"`
  return `<path d="${shapePaths[level]}" ${ink}/>`
}

/** Makes the tab's icon tell the verdict for as long as the wall stands. */
export function useVerdictIcon(level: HealthLevel): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (link === null) return undefined
    const before = link.href
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${draw(level)}</svg>`
    link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`
    return () => {
      link.href = before
    }
  }, [level])
}
