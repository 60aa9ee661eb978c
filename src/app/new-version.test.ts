import { expect, test } from 'vitest'
import { mayReload, toAssets } from './new-version.ts'

test('the files of a build are read from its page', () => {
  const html =
    '<head><script type="module" crossorigin src="/assets/index-A_b-12.js"></script>' +
    '<link rel="stylesheet" href="/assets/style-x.css"><link rel="icon" href="/favicon.svg">' +
    '<link rel="modulepreload" href="/assets/index-A_b-12.js"></head>'
  expect(toAssets(html)).toEqual(['/assets/index-A_b-12.js', '/assets/style-x.css'])
  expect(toAssets('<html>502</html>')).toEqual([])
})

const now = 1_000_000_000

test.each([
  ['never reloaded', null, 'deployed b', true],
  ['reloaded for it already, long ago', '1 deployed b', 'deployed b', false],
  ['reloaded for another a moment ago', `${now - 1000} deployed a`, 'deployed b', false],
  ['reloaded for another long ago', `${now - 3_600_000} deployed a`, 'deployed b', true],
  ['something unreadable', 'x', 'deployed b', true],
])('a page that was %s', (_name, last, cause, may) => {
  expect(mayReload(last, cause, now)).toBe(may)
})
