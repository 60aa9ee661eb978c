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
  off: '#808a9a',
}

/** What is drawn as a line and not filled. */
const strokes: Readonly<Partial<Record<HealthLevel, string>>> = {
  unknown: 'stroke-width="2.6" stroke-dasharray="2.6 2.1"',
  off: 'stroke-width="2.4" stroke-linecap="round"',
}

function draw(level: HealthLevel): string {
  const stroke = strokes[level]
  const ink = stroke === undefined ? `fill="${inks[level]}"` : `fill="none" stroke="${inks[level]}" ${stroke}`
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
