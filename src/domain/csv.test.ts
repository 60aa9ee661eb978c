import { expect, test } from 'vitest'
import { formatCsv } from './csv.ts'

test('cells are quoted, rows end as spreadsheets want them, and nothing is an empty cell', () => {
  expect(
    formatCsv([
      ['Message', 'Prompt'],
      ['a', 'a "cat", running\non the grass'],
      ['b', null],
    ]),
  ).toBe('"Message","Prompt"\r\n"a","a ""cat"", running\non the grass"\r\n"b",""\r\n')
  expect(formatCsv([])).toBe('')
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =HYPERLINK("https://evil.example")',
  '＝1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
])('what a spreadsheet would run stays text: %j', (text) => {
  expect(formatCsv([[text]])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`)
})

test.each(['15.00/15.0 hours (100.00%)', 'a=1', "'quoted", '', '一只猫 --ar 3:2'])(
  'other text stays as it is: %j',
  (text) => {
    expect(formatCsv([[text]])).toBe(`"${text}"\r\n`)
  },
)
