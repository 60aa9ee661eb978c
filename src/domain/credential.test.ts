import { describe, expect, test } from 'vitest'
import { findSecrets } from './credential.ts'

const messageId = 'd15c1541-229a-442b-9873-d3494dede12a'
const hex = '0a1b2c3d4e5f60718293a4b5'
const base64 = 'bm90LWEta2V5LWF0LWFsbC0hfn4/+A=='
const jwt = ['eyJhbGciOiJub25lIn0', 'eyJmYWtlIjoidHJ1ZSJ9', 'bm90LWEta2V5'].join('.')

/** What is found under a key that calls its value a secret, and under one that only says something about it. */
describe.each(['token', 'secret', 'password', 'discord_token_value', 'cookie'])('under %s', (key) => {
  test.each([
    ['fake-token-1', ['fake-token-1']],
    ['banned-until-2027', ['banned-until-2027']],
    ['abcdefghijk1', ['abcdefghijk1']],
    [' hunter2hunter2\n', ['hunter2hunter2']],
    ['pass=word=hunter2', ['pass=word=hunter2']],
  ])('%j is a secret', (value, secrets) => {
    expect(findSecrets({ [key]: value })).toEqual(secrets)
  })
})

describe.each(['tokenState', 'secretVersion', 'bearerPlan', 'tokens_left'])('under %s', (key) => {
  test.each([
    ['fake-token-1'],
    ['banned-until-2027'],
    ['HTTP_403_FORBIDDEN'],
    ['fast-v6.1-stealth'],
    ['15.00/15.0hours'],
    ['pendingModerationMessage'],
  ])('%j is none', (value) => {
    expect(findSecrets({ [key]: value })).toEqual([])
  })
})

describe.each(['token', 'tokenState', 'apiKeys', 'userTokenV2'])('under %s', (key) => {
  test.each([
    ['hunter2hunter2', ['hunter2hunter2']],
    [hex, [hex]],
    [hex.toUpperCase(), [hex.toUpperCase()]],
    [jwt, [jwt]],
    ['aBcDeFgHiJkLmNoP', ['aBcDeFgHiJkLmNoP']],
    ['Bearer hunter2hunter2', ['hunter2hunter2']],
    ['sid=hunter2hunter2; Path=/; HttpOnly', ['hunter2hunter2']],
    ['Please use hunter2hunter2, not the old one', ['hunter2hunter2']],
    [`${messageId} hunter2hunter2`, ['hunter2hunter2']],
  ])('%j holds a secret', (value, secrets) => {
    expect(findSecrets({ [key]: value })).toEqual(secrets)
    expect(findSecrets([{ [key]: [value] }])).toEqual(secrets)
    expect(findSecrets({ [key]: { value, id: 'hunter2hunter3' } })).toEqual(secrets)
  })

  test('base64 is a secret', () => {
    expect(findSecrets({ [key]: base64 })).toContain(base64.replace(key === 'tokenState' ? /=+$/ : '', ''))
  })

  test.each([
    [''],
    ['XXX'],
    ['hunter2'],
    ['banned'],
    ['Standard'],
    ['VERIFYING'],
    ['abcdefghijkl'],
    ['Standard-plan-2026'],
    ['Public000000'],
    ['Relaxed2Fast4Turbo'],
    ['pendingModerationMessage'],
    ['task-management-overview'],
    ['You have been blocked from accessing Midjourney.'],
    ['Standard (Active monthly, renews next on <t:1709417882>)'],
    ['15.00/15.0 hours (100.00%)'],
    ['<t:1709417882:R>'],
    ['2026-11-22'],
    ['2026-11-22T12:00:00.000+00:00'],
    ['1169758569336333381'],
    ['-1234567890.1234567890'],
    [messageId],
    [`message:${messageId}`],
    ['https://cdn.imaginepro.ai/storage/0a1b2c3d4e5f60718293a4b5.png'],
    ['您的帐号FAST已被封禁15小时00分'],
  ])('%j is none', (value) => {
    expect(findSecrets({ [key]: value })).toEqual([])
  })
})

test('numbers and other types are none', () => {
  expect(findSecrets({ token: 1169758569336, secret: true, apiKey: null, cookie: {}, bearer: [[]] })).toEqual(
    [],
  )
})

test.each(['<t:', 'aBC', 'a:', 'a', '0a', '2026-11-22T', `${messageId}-`, 'https://', ' a1', '='])(
  'is done soon with 1 MB of %j under a telling key',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(findSecrets({ token: text, tokenState: text })).toBeInstanceOf(Array)
  },
  5_000,
)
