import type { ClipboardEvent } from 'react'

/** Stands for a line's end in a field of one line, which would drop it: an id and what follows it would run together. */
const lineMark = '\u2028'

/** Pastes a text into a field of one line, without losing where its lines end. The field has it when this returns. */
export function insertLines(event: ClipboardEvent<HTMLInputElement>): void {
  event.preventDefault()
  const { currentTarget: field, clipboardData } = event
  const { selectionStart, selectionEnd, value } = field
  const text = clipboardData.getData('text').replaceAll(/\r\n?|\n/g, lineMark)
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The text of such a field, with its lines. `'a\u2028b' → 'a\nb'` */
export function toLines(value: string): string {
  return value.replaceAll(lineMark, '\n')
}
