import type { ClipboardEvent } from 'react'

/** Stands for a line's end in a field of one line, which would drop it: an id and what follows it would run together. */
const lineMark = '\u2028'

/** Pastes a text of several lines into a field of one line without losing where they end. */
export function keepLines(event: ClipboardEvent<HTMLInputElement>): void {
  const text = event.clipboardData.getData('text')
  if (!/[\r\n]/.test(text)) return
  event.preventDefault()
  const { currentTarget: field } = event
  const { selectionStart, selectionEnd, value } = field
  const marked = text.replaceAll(/\r\n?|\n/g, lineMark)
  field.setRangeText(marked, selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The text of such a field, with its lines. `'a\u2028b' → 'a\nb'` */
export function toLines(value: string): string {
  return value.replaceAll(lineMark, '\n')
}
