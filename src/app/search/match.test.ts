import { expect, test } from 'vitest'
import { pick, splitMatches, toRank } from './match.ts'

test.each([
  ['108', ['Studio 8', '108'], 0],
  ['studio 8', ['Studio 8', '108'], 0],
  ['１０', ['Studio 8', '108'], 1],
  ['8 stu', ['Studio 8', '108'], 2],
  ['studio 9', ['Studio 8', '108'], null],
  ['', ['Studio 8'], 1],
] as const)('%j in %j ranks %j', (typed, texts, rank) => {
  expect(toRank(typed, texts)).toBe(rank)
})

test('the best come first, and equals keep their order', () => {
  const items = ['a 1', 'b 10', '10', '100', '10 b']
  expect(pick('10', items, (item) => [item])).toEqual(['10', '100', '10 b', 'b 10'])
  expect(pick('  ', items, (item) => [item])).toEqual(items)
})

test.each([
  ['10', 'Studio 108', ['Studio ', '10', '8']],
  ['(a', 'x (A) y', ['x ', '(A', ') y']],
  ['a aa', 'aab', ['', 'aa', 'b']],
  ['zz', 'abc', ['abc']],
  ['', 'abc', ['abc']],
])('%j is found in %j', (typed, text, pieces) => {
  expect(splitMatches(typed, text)).toEqual(pieces)
})
