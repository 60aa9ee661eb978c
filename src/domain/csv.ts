/** What a spreadsheet would take for a formula, in its full-width forms as well. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠]/u

/**
 * A table as CSV (RFC 4180), each cell in quotes. A cell that a spreadsheet would run as a formula gets an apostrophe
 * before it: what the service sent is text, whatever it begins with. `null` is an empty cell.
 *
 * `[['a "b"', '=1+1', null]]` → `'"a ""b""","\'=1+1",""\r\n'`
 */
export function formatCsv(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')
}

function formatCell(text: string | null): string {
  if (text === null) return '""'
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
