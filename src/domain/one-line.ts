/**
 * A text of the service for use within a sentence of ours: on one line, not longer than it may be, and without the
 * marks that turn the writing direction, which would turn the whole sentence.
 *
 * `'a\n b' → 'a b'`
 */
export function toOneLine(text: string, length = 120): string {
  const line = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
