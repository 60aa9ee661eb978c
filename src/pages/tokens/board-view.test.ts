import { expect, test } from 'vitest'
import { boardGroups } from '../../domain/board.ts'
import { levelsWorstFirst } from '../../domain/health.ts'
import { formatView, parseView, plainView } from './board-view.ts'

test.each([
  ['', plainView],
  ['sort=age&dir=desc', { ...plainView, key: 'age', direction: 'desc' }],
  ['sort=__proto__&dir=up&health=green,,x', plainView],
  ['health=low,down,low&q=a%20b', { ...plainView, text: 'a b', groups: ['down', 'low'] }],
  ['group=health', { ...plainView, isGrouped: true }],
  ['group=yes', plainView],
  ['health=off,old', { ...plainView, groups: ['old', 'off'] }],
])('reads %j', (address, view) => {
  expect(parseView(new URLSearchParams(address))).toEqual(view)
})

test('reads every level and group', () => {
  for (const group of [...levelsWorstFirst, ...boardGroups]) {
    expect(parseView(new URLSearchParams({ health: group })).groups).toEqual([group])
  }
})

test.each([
  ['', plainView, ''],
  ['x=1&sort=age&health=low', plainView, 'x=1'],
  [
    '',
    { ...plainView, key: 'age', groups: ['down', 'low', 'old'], text: 'ä&b' },
    'sort=age&q=%C3%A4%26b&health=down%2Clow%2Cold',
  ],
] as const)('lays over %j', (address, view, expected) => {
  expect(formatView(new URLSearchParams(address), view).toString()).toBe(expected)
})
