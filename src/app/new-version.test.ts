import { expect, test } from 'vitest'
import { mayReload, toEntry } from './new-version.ts'

test('the entry of a build is read from its page', () => {
  const html = '<head><script type="module" crossorigin src="/assets/index-A_b-12.js"></script></head>'
  expect(toEntry(html)).toBe('/assets/index-A_b-12.js')
  expect(toEntry('<html>502</html>')).toBeNull()
})

const now = 1_000_000_000

test.each([
  ['never reloaded', null, 'b', true],
  ['reloaded for it already, long ago', '1 b', 'b', false],
  ['reloaded for another a moment ago', `${now - 1000} a`, 'b', false],
  ['reloaded for another long ago', `${now - 3_600_000} a`, 'b', true],
  ['something unreadable', 'x', 'b', true],
])('a page that was %s', (_name, last, target, may) => {
  expect(mayReload(last, target, now)).toBe(may)
})
