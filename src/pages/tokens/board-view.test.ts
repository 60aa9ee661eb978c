import { expect, test } from 'vitest'
import { formatView, parseView, plainView } from './board-view.ts'

test.each([
  ['', plainView],
  ['sort=age&dir=desc', { ...plainView, key: 'age', direction: 'desc' }],
  ['sort=__proto__&dir=up&health=green,,x', plainView],
  ['health=low,down,low&q=a%20b', { ...plainView, text: 'a b', levels: ['down', 'low'] }],
])('reads %j', (address, view) => {
  expect(parseView(new URLSearchParams(address))).toEqual(view)
})

test.each([
  ['', plainView, ''],
  ['x=1&sort=age&health=low', plainView, 'x=1'],
  [
    '',
    { ...plainView, key: 'age', levels: ['down', 'low'], text: 'ä&b' },
    'sort=age&q=%C3%A4%26b&health=down%2Clow',
  ],
] as const)('lays over %j', (address, view, expected) => {
  expect(formatView(new URLSearchParams(address), view).toString()).toBe(expected)
})
