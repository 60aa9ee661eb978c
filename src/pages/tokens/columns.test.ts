import { expect, test } from 'vitest'
import { allColumns, chosenColumns, formatColumns, parseColumns, toFitting } from './columns.ts'

const every = chosenColumns.map(({ key }) => key)

test.each([
  [null, ['pace', 'relaxed', 'plan', 'jobs', 'age']],
  ['', []],
  ['age,pace,health,__proto__', ['pace', 'age']],
])('reads the kept columns %j', (names, keys) => {
  const parsed = parseColumns(names)
  expect(parsed.toSorted()).toEqual(keys.toSorted())
  expect(parseColumns(formatColumns(parsed))).toEqual(parsed)
})

test('keeps nothing where the usual columns are chosen', () => {
  expect(formatColumns(parseColumns(null))).toBeNull()
  expect(formatColumns(['age', 'pace'])).toBe('pace,age')
})

test('lets columns make room, the least important first, and never health, token and fast time', () => {
  expect(toFitting(every, 200)).toEqual(allColumns)
  let before = allColumns.length
  for (let room = 120; room >= 0; room -= 1) {
    const shown = toFitting(every, room)
    expect(shown.length).toBeLessThanOrEqual(before)
    expect(shown.slice(0, 3).map(({ key }) => key)).toEqual(['health', 'token', 'fast-time'])
    before = shown.length
  }
  expect(before).toBe(3)
})
