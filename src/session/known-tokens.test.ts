import { expect, test } from 'vitest'
import { emptyWatchList } from '../domain/watch-list.ts'
import { pickToken } from './known-tokens.ts'

const ids = ['111', '108', 'Abc', '205', 'constructor']
const list = { ...emptyWatchList, labels: { 108: 'studio 8', 205: 'Studio 8', 111: '205', Abc: '封面' } }

test.each([
  ['108', '108'],
  ['  108\n', '108'],
  ['１０８', '108'],
  ['abc', 'Abc'],
  ['封面', 'Abc'],
  ['STUDIO 8', '108'],
  ['Studio 8', '205'],
  // Its label goes before the id of another.
  ['205', '111'],
  ['constructor', 'constructor'],
  ['#108', '108'],
  ['Token 108', '108'],
  ['token:108', '108'],
  ['令牌 108', '108'],
  ['令牌：108', '108'],
  ['Token Studio 8', '108'],
  ['/tokens/108', '108'],
  ['http://localhost:4173/tokens/108', '108'],
  ['https://x.example/tokens/Abc?from=wall#now', 'Abc'],
  ['/tokens/%E5%B0%81%E9%9D%A2', 'Abc'],
])('%j names token %s', (text, tokenId) => {
  expect(pickToken(text, ids, list)).toBe(tokenId)
})

test.each([
  [''],
  ['  '],
  ['10'],
  ['1081'],
  ['studio'],
  ['studio 8 and more'],
  ['toString'],
  ['Token'],
  ['#'],
  ['Token 10'],
  ['/tokens/'],
  ['/tokens/%'],
  ['/trace/108'],
])('%j names no token', (text) => {
  expect(pickToken(text, ids, list)).toBeNull()
})
