/** A number of jobs; `unreadable` carries the text as it came. */
export type Count =
  | { kind: 'counted'; count: number }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

/** The longest info text that a parser looks at; the longest one in the wild has 56 characters. */
const maxInfoLength = 200

/**
 * Takes bold markers and extra spaces off an info text; null if it is too long to be one.
 *
 * `'**Fast**  '` → `'Fast'`
 */
export function tidyInfoText(text: string): string | null {
  if (text.length > maxInfoLength) return null
  return text.replaceAll('**', '').replace(/\s+/g, ' ').trim()
}

/**
 * Reads a number as Midjourney prints it, to six decimals; null if it is none or above `most`.
 *
 * `'1,200.00'` → `1200`, `'15,00'` → `null`: a comma only ever separates thousands.
 */
export function parseNumber(text: string, most: number): number | null {
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  return value <= most ? Math.round(value * 1e6) / 1e6 : null
}

/**
 * Reads the number of queued or running jobs.
 *
 * `'None'` → `{ kind: 'counted', count: 0 }`
 *
 * Source: API reference §4. No sample of a running job is documented, so other words are not interpreted.
 */
export function parseCount(text: string | undefined): Count {
  if (text === undefined || text.trim() === '') return { kind: 'missing' }
  const tidy = tidyInfoText(text)
  if (tidy === null) return { kind: 'unreadable', text }
  const count = tidy.toLowerCase() === 'none' ? 0 : parseNumber(tidy, 1_000_000)
  if (count === null || !Number.isInteger(count)) return { kind: 'unreadable', text }
  return { kind: 'counted', count }
}
