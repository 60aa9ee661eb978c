import { expect, test } from 'vitest'
import { toConnectPath, toSafeNext, toTracePath, toTracesPath } from './paths.ts'

const id = 'd15c1541-229a-442b-9873-d3494dede12a'

test('paths are what they are bookmarked as', () => {
  expect(toTracePath(id)).toBe(`/trace/${id}`)
  expect(toTracesPath([id, id])).toBe(`/traces?ids=${id},${id}`)
  expect(toConnectPath('/')).toBe('/connect')
  expect(toConnectPath(`/traces?ids=${id}`)).toBe(`/connect?next=%2Ftraces%3Fids%3D${id}`)
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
