import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFacts, toPlaceLevel } from './facts.ts'
import { toFastTimeLevel, type HealthLevel } from './health.ts'
import { infoFields, noTexts, type InfoTexts } from './info.ts'
import { judge, type Reason } from './judge.ts'
import { mergeReadings } from './merge-readings.ts'
import { parseNotice } from './notice.ts'
import { readingParts, type Reading } from './reading.ts'
import { parseFastTime } from './fast-time.ts'
import { parseSubscription } from './subscription.ts'

/** A Wednesday in November 2026, 16:04 UTC. */
const now = Date.UTC(2026, 10, 25, 16, 4)
const minuteMs = 60_000

type Sample = Partial<InfoTexts> & { status?: string | null; isActive?: boolean; info?: null }

function read({ status = 'FAST', isActive, info, ...texts }: Sample, at = now): Reading {
  return {
    tokenId: '111',
    channelId: null,
    tokenStatus: status,
    isActive: isActive ?? null,
    concurrency: null,
    info: info === null ? null : { ...noTexts, ...texts },
    at,
  }
}

function parse({ info }: Reading) {
  return {
    time: parseFastTime(info?.fastTimeRemaining ?? undefined),
    subscription: parseSubscription(info?.subscription ?? undefined),
    notice: parseNotice(info?.message ?? null),
  }
}

function judgeNow(sample: Sample) {
  const reading = read(sample)
  return judge(reading, parse(reading), () => true, now)
}

const full = '15.00/15.0 hours (100.00%)'
const empty = '0.00/15.0 hours (0.00%)'
/** 1 February 2026: long past in November. */
const past = '<t:1769904000>'
const future = `<t:${Date.UTC(2026, 11, 9) / 1000}>`
const blocked = 'You have been blocked from accessing Midjourney.'
const noHours = 'You have no fast hours left.'

test.each<[string, Sample, HealthLevel, Reason['kind'][]]>([
  ['full', { fastTimeRemaining: full }, 'ok', ['fast-time']],
  ['low', { fastTimeRemaining: '1.50/15.0 hours (10.00%)' }, 'low', ['fast-time']],
  ['critical', { fastTimeRemaining: '1.20/15.0 hours (8.00%)' }, 'critical', ['fast-time']],
  ['empty', { fastTimeRemaining: '0.00/200.0 minutes (0.00%)' }, 'critical', ['fast-time']],
  ['empty but relaxed', { status: 'RELAX', fastTimeRemaining: empty }, 'low', ['fast-time']],
  [
    'empty but relaxed, and told so',
    { status: 'RELAX', fastTimeRemaining: empty, message: noHours },
    'low',
    ['fast-time', 'notice'],
  ],
  [
    'relaxed by another word for it',
    { status: null, jobMode: 'Relax mode', fastTimeRemaining: empty },
    'low',
    ['fast-time'],
  ],
  [
    'relaxed by its job mode where no status is sent',
    { status: null, jobMode: 'Relaxed', fastTimeRemaining: empty },
    'low',
    ['fast-time'],
  ],
  [
    'relaxed by its job mode where the status is empty',
    { status: '', jobMode: 'relax', fastTimeRemaining: empty },
    'low',
    ['fast-time'],
  ],
  [
    'fast by its status, whatever the job mode',
    { status: 'FAST', jobMode: 'Relaxed', fastTimeRemaining: empty },
    'critical',
    ['fast-time'],
  ],
  ['bonus time', { fastTimeRemaining: '20.00/15.0 hours (133.33%)' }, 'ok', ['fast-time']],
  ['no total', { fastTimeRemaining: '25.00 minutes' }, 'low', ['fast-time']],
  ['banned', { status: 'BANNED', fastTimeRemaining: full }, 'down', ['banned', 'fast-time']],
  ['verifying', { status: 'verifying', fastTimeRemaining: full }, 'down', ['verifying', 'fast-time']],
  [
    'another status',
    { status: 'TURBO', fastTimeRemaining: full },
    'unknown',
    ['unknown-status', 'fast-time'],
  ],
  [
    'another status and low',
    { status: 'TURBO', fastTimeRemaining: '1.50/15.0 hours (10.00%)' },
    'low',
    ['fast-time', 'unknown-status'],
  ],
  ['no status', { status: null, fastTimeRemaining: full }, 'ok', ['fast-time']],
  ['unreadable', { fastTimeRemaining: 'much' }, 'unknown', ['unread-fast-time']],
  ['not named', {}, 'unknown', ['no-fast-time']],
  ['nothing at all', { status: null, info: null }, 'unknown', ['no-information']],
  [
    'switched off, however full or low it is',
    { isActive: false, fastTimeRemaining: empty },
    'off',
    ['switched-off', 'fast-time'],
  ],
  [
    'switched off and banned',
    { isActive: false, status: 'BANNED', fastTimeRemaining: full },
    'down',
    ['banned', 'switched-off', 'fast-time'],
  ],
  ['active', { isActive: true, fastTimeRemaining: full }, 'ok', ['fast-time']],
])('%s', (_name, sample, level, kinds) => {
  const verdict = judgeNow(sample)
  expect(verdict.level).toBe(level)
  expect(verdict.reasons.map(({ kind }) => kind)).toEqual(kinds)
})

describe('the subscription', () => {
  test.each<[string, HealthLevel, Reason['kind'] | null]>([
    [`Standard (Active monthly, renews next on ${future})`, 'ok', null],
    ['Standard (Active monthly, renews next on <t:xxx>)', 'ok', null],
    ['Standard', 'ok', null],
    ['None (Trial)', 'ok', null],
    ['Expired', 'down', 'ended'],
    [`Standard (Expired ${past})`, 'down', 'ended'],
    [`Standard (Active monthly, expired on ${past})`, 'down', 'ended'],
    ['Standard (Ended)', 'down', 'ended'],
    [`Standard (Cancelled, ends on ${past})`, 'down', 'ended'],
    [`Standard (Active monthly, ends on ${past})`, 'down', 'ended'],
    [`Standard (Cancelled, ends on ${future})`, 'low', 'cancelled'],
    [`Standard (Active monthly, ends on ${future})`, 'low', 'cancelled'],
    [`Standard (Does not renew, ends on ${future})`, 'low', 'cancelled'],
    ['Plan Cancelled', 'low', 'cancelled'],
    [`Standard (Active monthly, renews next on ${past})`, 'unknown', 'renewal-passed'],
    [`Pro (Active yearly, renews next on ${past})`, 'unknown', 'renewal-passed'],
    ['Standard (Paused)', 'down', 'paused'],
    ['Pro (Inactive)', 'down', 'inactive'],
    ['None', 'unknown', 'no-subscription'],
    ['Pro (Frozen)', 'unknown', 'unread-subscription'],
    ['Pro (Not active)', 'unknown', 'unread-subscription'],
    [`Pro (Active monthly, payment overdue, renews next on ${future})`, 'unknown', 'unread-subscription'],
    ['zzz', 'unknown', 'unread-subscription'],
    ['Standard (Active, renewal failed)', 'unknown', 'unread-subscription'],
    ['Standard (Active monthly, renews next on hold)', 'unknown', 'unread-subscription'],
    ['Standard (Active monthly, renews never)', 'unknown', 'unread-subscription'],
    ['Standard (Active monthly, never expires)', 'unknown', 'unread-subscription'],
    [`Standard (Active monthly, renewal overdue since ${past})`, 'unknown', 'unread-subscription'],
    ['Standard (Active monthly, does not renew)', 'low', 'cancelled'],
    ['Standard (Active monthly, will not renew)', 'low', 'cancelled'],
    ['Standard (Active monthly, renews next on <t:2123>)', 'ok', null],
    ['Standard (Active monthly, renews on 15/06/2027)', 'ok', null],
    ['', 'ok', null],
  ])('%j makes a token with much fast time %s', (subscription, level, kind) => {
    const verdict = judgeNow({ fastTimeRemaining: full, subscription })
    expect(verdict.level).toBe(level)
    expect(verdict.reasons.find((reason) => reason.kind !== 'fast-time')?.kind ?? null).toBe(kind)
  })

  test('that ended tells when', () => {
    const at = 1769904000000
    for (const subscription of [`Standard (Expired ${past})`, `Standard (Cancelled, ends on ${past})`]) {
      expect(judgeNow({ fastTimeRemaining: full, subscription }).reasons[0]).toEqual({
        kind: 'ended',
        level: 'down',
        at,
      })
    }
  })
})

describe('a notice', () => {
  test.each<[string, HealthLevel, Reason['kind']]>([
    [blocked, 'down', 'notice'],
    ['Your account has been blocked', 'down', 'notice'],
    ['Your account was banned', 'down', 'notice'],
    ['Subscription paused', 'down', 'notice'],
    ['Subscription required', 'down', 'notice'],
    ['You have a pending moderation message.', 'critical', 'notice'],
    [noHours, 'critical', 'notice'],
    ['Queue full', 'low', 'notice'],
    ['Your account is restricted until further notice', 'unknown', 'notice'],
    ['Your account is on hold', 'unknown', 'notice'],
    ['Account locked', 'unknown', 'notice'],
    ['No fast hours left. Your account has been banned', 'down', 'notice'],
    ['Queue full. Your account is suspended', 'down', 'notice'],
    ['Pending mod message: your account was terminated', 'down', 'notice'],
    ['Your account is no longer blocked', 'unknown', 'notice'],
    ['Account frozen', 'unknown', 'notice'],
    ['Your account is under review', 'unknown', 'notice'],
    ['Your payment is past due', 'unknown', 'notice'],
    ['We could not process your payment', 'unknown', 'notice'],
    ['You have run out of fast hours', 'unknown', 'notice'],
    ['Your trial has ended', 'unknown', 'notice'],
    ['Please verify your account to continue', 'unknown', 'notice'],
    ['Action needed: solve the captcha', 'unknown', 'notice'],
    ['Your access has been removed', 'unknown', 'notice'],
    ['Subscription inactive', 'unknown', 'notice'],
    ['账号已被封禁', 'unknown', 'notice'],
    ['{…}', 'unknown', 'notice'],
    [`${'x'.repeat(2_100)} banned`, 'unknown', 'notice'],
    ['hello', 'ok', 'fast-time'],
    ['*accurate time usage will be back soon!*', 'ok', 'fast-time'],
    ['', 'ok', 'fast-time'],
  ])('%j is %s', (message, level, kind) => {
    const verdict = judgeNow({ fastTimeRemaining: full, message })
    expect([verdict.level, verdict.reasons[0]?.kind]).toEqual([level, kind])
  })
})

test.each(['tokenStatus', 'fastTimeRemaining', 'subscription', 'message'] as const)(
  'a text in which something was hidden is never all right: %s',
  (part) => {
    const { reasons, level } = judgeNow({
      fastTimeRemaining: full,
      ...(part === 'tokenStatus' ? { status: 'FAST [hidden]' } : { [part]: '[hidden]' }),
    })
    expect(level).toBe('unknown')
    expect(reasons).toContainEqual({ kind: 'hidden', level: 'unknown', parts: [part] })
  },
)

describe('each part has an age of its own', () => {
  const good = read({ fastTimeRemaining: full, subscription: 'Standard' }, now)

  function pollFor(hours: number, bare: Reading): Reading {
    let known = good
    for (let at = now + minuteMs; at <= now + hours * 60 * minuteMs; at += minuteMs) {
      known = mergeReadings(known, { ...bare, at })
    }
    return known
  }

  test.each([
    ['without info', read({ info: null }), ['fastTimeRemaining', 'subscription']],
    [
      'with the id alone',
      read({ status: null, info: null }),
      ['tokenStatus', 'fastTimeRemaining', 'subscription'],
    ],
  ])('replies %s leave what they no longer carry to age', (_name, bare, parts) => {
    const soon = toFacts(pollFor(2 / 60, bare), now + 2 * minuteMs, minuteMs)
    expect(soon).toMatchObject({ level: 'ok', isOld: false, freshness: 'live' })
    const later = toFacts(pollFor(6, bare), now + 360 * minuteMs, minuteMs)
    expect(later).toMatchObject({ level: 'unknown', isOld: true, freshness: 'live', pace: null })
    expect(later.reasons[0]).toEqual({ kind: 'outdated', level: 'unknown', parts, sentAt: now })
    expect(later.last.level).toBe('ok')
    expect(toPlaceLevel(later)).toBe('ok')
  })

  test('what is bad by a part that is still sent stays bad', () => {
    const facts = toFacts(pollFor(6, read({ status: 'BANNED', info: null })), now + 360 * minuteMs, minuteMs)
    expect(facts).toMatchObject({ level: 'down', isOld: false })
  })

  test('a blank text takes nothing back of what was sent before', () => {
    for (const [before, after] of [
      [
        { status: 'BANNED', fastTimeRemaining: full },
        { status: '', fastTimeRemaining: full },
      ],
      [
        { fastTimeRemaining: full, subscription: 'Standard (Paused)' },
        { fastTimeRemaining: full, subscription: ' ' },
      ],
    ]) {
      const known = mergeReadings(read(before ?? {}), read(after ?? {}, now + minuteMs))
      expect(toFacts(known, now + minuteMs, minuteMs).level).toBe('down')
    }
    const told = read({ fastTimeRemaining: full, message: blocked })
    const quiet = mergeReadings(told, read({ fastTimeRemaining: full, message: '' }, now + minuteMs))
    expect(toFacts(quiet, now + minuteMs, minuteMs).level).toBe('ok')
  })

  test('what was worse, and is no longer sent, is not hidden by what is a little wrong', () => {
    const known = mergeReadings(
      read({
        status: 'BANNED',
        fastTimeRemaining: full,
        subscription: `Standard (Active monthly, renews next on ${future})`,
      }),
      read({ status: null, fastTimeRemaining: '2.00/15.0 hours (13.33%)' }, now + 60 * minuteMs),
    )
    const facts = toFacts(known, now + 60 * minuteMs, minuteMs)
    expect(facts).toMatchObject({ isOld: true, pace: null, last: { level: 'down' } })
  })

  test('one that is sent again is believed again', () => {
    const known = mergeReadings(pollFor(6, read({ info: null })), {
      ...good,
      at: now + 361 * minuteMs,
    })
    expect(toFacts(known, now + 361 * minuteMs, minuteMs)).toMatchObject({ level: 'ok', oldParts: [] })
  })

  test('a notice of trouble that no reply repeats makes it doubtful, and not all right', () => {
    const known = mergeReadings(
      read({ fastTimeRemaining: full, message: blocked }),
      read({ info: null }, now + 10 * minuteMs),
    )
    expect(toFacts(known, now + 10 * minuteMs, minuteMs)).toMatchObject({ level: 'unknown', isOld: true })
  })

  test.each([
    ['without a message', { fastTimeRemaining: full }, 'ok'],
    ['of blank texts', { fastTimeRemaining: ' ' }, 'down'],
    ['without any block', { info: null }, 'down'],
  ])('a notice and then a reply %s', (_name, sample, level) => {
    const told = read({ fastTimeRemaining: full, message: blocked })
    for (const later of [1, 2]) {
      const known = mergeReadings(told, read(sample, now + later * minuteMs))
      expect(toFacts(known, now + later * minuteMs, minuteMs)).toMatchObject({ level, isOld: false })
    }
  })

  test('a switch that says neither on nor off leaves it unknown, also where it is old', () => {
    const unread = { ...read({ fastTimeRemaining: full }), isActive: 'maybe' }
    const doubt = { kind: 'unread-switch', level: 'unknown', text: 'maybe' }
    expect(toFacts(unread, now, minuteMs)).toMatchObject({ level: 'unknown', reasons: [doubt, {}] })
    const later = now + 60 * minuteMs
    const known = mergeReadings(unread, read({ fastTimeRemaining: full }, later))
    expect(toFacts(known, later, minuteMs)).toMatchObject({ level: 'unknown' })
    const banned = { ...read({ status: 'BANNED', fastTimeRemaining: full }), isActive: 'maybe' }
    expect(toFacts(banned, now, minuteMs)).toMatchObject({ level: 'down' })
    expect(toFacts({ ...unread, isActive: true }, now, minuteMs)).toMatchObject({ level: 'ok' })
  })

  test('a list, which carries no notices, does not take back what a trace told', () => {
    const known = mergeReadings(
      read({ fastTimeRemaining: full, message: blocked }),
      read({ fastTimeRemaining: full, isActive: true }, now + minuteMs),
    )
    expect(toFacts(known, now + minuteMs, minuteMs)).toMatchObject({ level: 'down' })
  })

  test('what was never read lately keeps its last verdict, and its place', () => {
    const facts = toFacts(read({ status: 'BANNED', fastTimeRemaining: full }), now + 5 * minuteMs, minuteMs)
    expect(facts).toMatchObject({
      level: 'unknown',
      isOld: true,
      freshness: 'stale',
      last: { level: 'down' },
    })
    expect(toPlaceLevel(facts)).toBe('down')
  })

  test('nothing changes before the moment that is told', () => {
    const bare = pollFor(1 / 60, read({ info: null }))
    const at = now + minuteMs
    const { validUntil, level } = toFacts(bare, at, minuteMs)
    expect(validUntil).toBe(now + 75_000)
    expect(toFacts(bare, validUntil - 1, minuteMs).level).toBe(level)
    expect(toFacts(bare, now + 180_000, minuteMs).level).toBe('unknown')
  })
})

test.each(['BANNED', 'VERIFYING'])('there is no pace for what is down: %s', (status) => {
  const subscription = `Standard (Active monthly, renews next on ${future})`
  const sample = { fastTimeRemaining: '9.00/15.0 hours (60.00%)', subscription }
  expect(toFacts(read(sample), now, minuteMs).pace).not.toBeNull()
  expect(toFacts(read({ ...sample, status }), now, minuteMs).pace).toBeNull()
  expect(toFacts(read({ ...sample, isActive: false }), now, minuteMs).pace).toBeNull()
  expect(toFacts(read(sample), now + 5 * minuteMs, minuteMs).pace).toBeNull()
})

test('the fast time is drawn in the level that it is judged by, or that of a token that cannot use it', () => {
  const little = { fastTimeRemaining: '0.50/15.0 hours (3.33%)' }
  expect(toFacts(read(little), now, minuteMs).timeLevel).toBe('critical')
  expect(toFacts(read({ ...little, status: 'RELAX' }), now, minuteMs).timeLevel).toBe('low')
  expect(toFacts(read({ fastTimeRemaining: full, status: 'BANNED' }), now, minuteMs).timeLevel).toBe('down')
  expect(toFacts(read({ fastTimeRemaining: full, isActive: false }), now, minuteMs).timeLevel).toBe('off')
  expect(toFacts(read({ fastTimeRemaining: 'much' }), now, minuteMs).timeLevel).toBe('unknown')
})

test('the mode is the status where none is sent', () => {
  expect(toFacts(read({ jobMode: ' ', status: 'RELAX' }), now, minuteMs).mode).toEqual({
    text: 'RELAX',
    from: 'tokenStatus',
  })
  expect(toFacts(read({ jobMode: 'Turbo' }), now, minuteMs).mode?.text).toBe('Turbo')
})

test.each([
  ['3.75/15.0 hours (25.00%)', 'ok'],
  ['3.74/15.0 hours (24.93%)', 'low'],
  ['1.50/15.0 hours (10.00%)', 'low'],
  ['1.49/15.0 hours (9.93%)', 'critical'],
  ['0.00/0.0 hours (0.00%)', 'critical'],
  ['30.00 minutes', 'ok'],
  ['9.99 minutes', 'critical'],
  ['?', 'unknown'],
])('the level of %s is %s', (text, level) => {
  expect(toFastTimeLevel(parseFastTime(text))).toBe(level)
})

describe('whatever the service sends', () => {
  const text = fc.option(fc.string({ maxLength: 400 }))
  const info = fc.record(Object.fromEntries(infoFields.map((field) => [field, text])))
  const oldParts = fc.subarray([...readingParts])

  test('the worst reason comes first, and nothing is green without a fast time that is current and can be read', () => {
    fc.assert(
      fc.property(text, fc.option(fc.boolean()), info, oldParts, (tokenStatus, isActive, texts, old) => {
        const reading = { ...read({}), tokenStatus, isActive, info: { ...noTexts, ...texts } }
        const { level, reasons } = judge(reading, parse(reading), (part) => !old.includes(part), now)
        expect(reasons[0]?.level ?? 'unknown').toBe(level)
        if (level !== 'ok') return
        expect(old).not.toContain('fastTimeRemaining')
        expect(['measured', 'left-only']).toContain(
          parseFastTime(texts['fastTimeRemaining'] ?? undefined).kind,
        )
      }),
    )
  })

  test('later replies never make a part younger than the reply that last carried it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ status: text, fast: text, stepMs: fc.nat(200_000) })), (replies) => {
        let known: Reading | null = null
        let [at, fastAt] = [now, 0]
        for (const { status, fast, stepMs } of replies) {
          at += stepMs
          if (fast !== null && fast.trim() !== '') fastAt = at
          known = mergeReadings(known, read({ status, fastTimeRemaining: fast }, at))
        }
        if (known === null || fastAt === 0) return
        const facts = toFacts(known, at, minuteMs)
        expect(facts.oldParts.includes('fastTimeRemaining')).toBe(at - fastAt >= 3 * minuteMs)
      }),
    )
  })
})
