import { parseNumber, tidyInfoText } from './count.ts'

/** Images made so far and, where the service says it, the GPU hours they took. */
export type Usage =
  | { kind: 'counted'; images: number; hours: number | null }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

const absurd = 1_000_000_000
const shape = /^([\d,]+)(?: ?images?)?(?: ?\( ?([\d.,]+) ?(?:hours?|hrs?|h) ?\))?$/i

/**
 * Reads the lifetime or relaxed usage.
 *
 * `'102 images (1.77 hours)'` → `{ kind: 'counted', images: 102, hours: 1.77 }`
 *
 * Source: API reference §4 and the corpus: the hours went missing in 2024, and some services print a bare number.
 */
export function parseUsage(text: string | undefined): Usage {
  if (text === undefined || text.trim() === '') return { kind: 'missing' }

  const match = shape.exec(tidyInfoText(text) ?? '')
  const images = parseNumber(match?.[1] ?? '', absurd)
  const hoursText = match?.[2]
  const hours = hoursText === undefined ? null : parseNumber(hoursText, absurd)
  if (images === null || (hoursText !== undefined && hours === null)) return { kind: 'unreadable', text }
  return { kind: 'counted', images, hours }
}
