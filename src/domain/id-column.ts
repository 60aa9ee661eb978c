import { anyUuid, messageIdName } from './named-ids.ts'

/** How a line is cut into cells: by a mark, by a gap of two spaces or, where every name is one word, by any space. */
const marks = [/\t/, /\|/, /;/, /,/]
const gaps = [/\s{2,}/, /\s/]

type Column = { separator: RegExp; place: number; isOnly: boolean }

/** The name of a column, and whether a table that is held together by spaces alone may have it. */
export type ColumnName = { cell: RegExp; anywhere: RegExp; mayBeSpaced: boolean }

function toColumnName(name: string, mayBeSpaced: boolean): ColumnName {
  return { cell: new RegExp(`^${name}$`, 'i'), anywhere: new RegExp(`\\b${name}\\b`, 'i'), mayBeSpaced }
}

export const messageIdColumn = toColumnName(`${messageIdName}s?`, true)
/** In prose `id` is a word like any other. */
export const idColumn = toColumnName('id', false)

const longestCell = 100
const decoration = /^[\s"'`*#:]+|[\s"'`*#:]+$/g
const rule = /^[\s|+:=-]+$/
const wholeUuid = new RegExp(`^${anyUuid.source}$`, 'i')

/**
 * The ids that stand beneath the name of a column: CSV, a table of Markdown, of a database or of a spreadsheet, or an
 * id beneath its label. A table ends with an empty line, one of a single column also with whatever is no id.
 *
 * `'ref,message_id\nB,A'` → `['A']`
 */
export function findInColumn(text: string, name: ColumnName): string[] {
  const found: string[] = []
  let column: Column | null = null
  for (const line of text.split(/\r?\n|\r/)) {
    const header = findHeader(line, name)
    if (header !== null) {
      column = header
      continue
    }
    if (line.trim() === '') column = null
    if (column === null || rule.test(line)) continue
    const cell = toCells(line, column.separator)[column.place] ?? ''
    if (wholeUuid.test(cell)) found.push(cell)
    else if (column.isOnly) column = null
  }
  return found
}

function findHeader(line: string, { cell, anywhere, mayBeSpaced }: ColumnName): Column | null {
  if (!anywhere.test(line) || line.search(anyUuid) !== -1) return null
  const marksHere = marks.filter((mark) => mark.test(line))
  for (const separator of mayBeSpaced ? [...marksHere, ...gaps] : marksHere) {
    const cells = toCells(line, separator)
    const place = cells.findIndex((text) => cell.test(text))
    if (place !== -1 && (mayBeSpaced || cells.length > 1))
      return { separator, place, isOnly: cells.length === 1 }
  }
  return null
}

/** The cells of a line, without the quotes around them; what is too long to be a name or an id is left empty. */
function toCells(line: string, separator: RegExp): string[] {
  const unquoted = line.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[,;|\t]/g, ' '))
  return unquoted
    .trim()
    .split(separator)
    .map((cell) => (cell.length > longestCell ? '' : cell.replace(decoration, '')))
}
