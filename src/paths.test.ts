import * as fc from 'fast-check'
import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { toSafeNext } from './pages/connect/safe-next.ts'
import { toTracedId } from './pages/connect/traced-id.ts'
import { toConnectPath, toTokenId, toTokenPath, toTracePath, toTracesPath } from './paths.ts'

const id = 'd15c1541-229a-442b-9873-d3494dede12a'

test('paths are what they are bookmarked as', () => {
  expect(toTracePath(id)).toBe(`/trace/${id}`)
  expect(toTracesPath([id, id])).toBe(`/traces?ids=${id},${id}`)
  expect(toConnectPath('/')).toBe('/connect')
  expect(toConnectPath(`/traces?ids=${id}`)).toBe(`/connect?next=%2Ftraces%3Fids%3D${id}`)
})

test.each([
  [`/trace/${id}`, id],
  [`/trace/${id}/?a=b`, id],
  [`/trace/${id}#top`, id],
  ['/trace/', null],
  [`/trace/${id}/more`, null],
  [`/traces?ids=${id}`, null],
  ['/', null],
])('the message that %s is the trace of', (path, expected) => {
  expect(toTracedId(path)).toBe(expected)
})

test.each([
  [`/trace/${id}`, `/trace/${id}`],
  ['/traces?ids=a,b', '/traces?ids=a,b'],
  [null, '/'],
  ['', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/.//evil.example/x', '/'],
  ['/x/..//evil.example', '/'],
  ['/%2e//evil.example', '/'],
  ['/./\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/connect', '/'],
  ['/connect/', '/'],
  ['/CONNECT', '/'],
  ['/connect?next=/x', '/'],
])('after Connect, %j leads to %j', (next, path) => {
  expect(toSafeNext(next)).toBe(path)
})

/** The id that the token page finds in an address, after a URL parser and the router have had it; `null` on no page. */
function idAt(address: string): string | null {
  const { pathname } = new URL(address, 'https://app.invalid')
  const param = matchRoutes([{ path: 'tokens/:tokenId' }], pathname)?.[0]?.params['tokenId']
  return param === undefined ? null : toTokenId(param)
}

test.each([
  ['111', '/tokens/111'],
  ['a.gz', '/tokens/a.gz'],
  ['.hidden', '/tokens/.hidden'],
  ['a b?c#d', '/tokens/a%20b%3Fc%23d'],
  ['é', '/tokens/%C3%A9'],
  ['.', '/tokens/~002e'],
  ['..', '/tokens/~002e.'],
  ['...', '/tokens/...'],
  ['', '/tokens/~'],
  ['~', '/tokens/~007e'],
  ['a/b', '/tokens/a~002fb'],
  ['a\\b', '/tokens/a~005cb'],
  ['a%2Fb', '/tokens/a~00252Fb'],
  ['%2e%2e', '/tokens/~00252e~00252e'],
  ['a\ud800', '/tokens/a~d800'],
])('the token %j has the address %s, which leads to it', (tokenId, path) => {
  expect(toTokenPath(tokenId)).toBe(path)
  expect(idAt(path)).toBe(tokenId)
})

test.each([
  ['/tokens/a%2Fb', 'a/b'],
  ['/tokens/a%25b', 'a%b'],
  ['/tokens/a~b', 'a~b'],
  ['/tokens/~~', '~~'],
])('%s, bookmarked before, still leads to %j', (path, tokenId) => {
  expect(idAt(path)).toBe(tokenId)
})

test('every id comes back from its address, also after Connect', () => {
  const unit = fc.constantFrom(
    '.',
    '~',
    '/',
    '\\',
    '%',
    '2',
    'e',
    'F',
    '0',
    '?',
    '#',
    ' ',
    '\n',
    '\0',
    '\ud83d',
    '\ude00',
    'é',
  )
  const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const anyId = fc.array(fc.oneof(unit, anyUnit), { maxLength: 8 }).map((units) => units.join(''))
  fc.assert(
    fc.property(anyId, (tokenId) => {
      const path = toTokenPath(tokenId)
      expect(idAt(path)).toBe(tokenId)
      expect(toSafeNext(path)).toBe(path)
    }),
    { numRuns: 2000 },
  )
})
