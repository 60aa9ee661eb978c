import { cutText } from './cut-text.ts'

/**
 * A text of the service for use within a sentence of ours: on one line, of so many characters at most, and without
 * the marks that turn the writing direction, which would turn the whole sentence. No character is cut through.
 *
 * `'a\n b'` → `'a b'`, `'abcdef', 5` → `'abcd…'`
 */
export function toOneLine(text: string, length = 120): string {
  const line = text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return cutText(line, length) === line ? line : `${cutText(line, length - 1)}…`
}
