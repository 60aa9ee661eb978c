import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatVerdict, levelOfFastTime, toHealth, type HealthLevel } from './health.ts'
import { parseFastTime } from './fast-time.ts'
import { infoFields, noTexts } from './trace.ts'

type Said = { status?: string | null; fast?: string; plan?: string; notice?: string }

function judge({ status = 'FAST', fast, plan, notice }: Said) {
  return toHealth(
    {
      tokenStatus: status,
      info: {
        ...noTexts,
        fastTimeRemaining: fast ?? null,
        subscription: plan ?? null,
        message: notice ?? null,
      },
    },
    'UTC',
  )
}

const full = '15.00/15.0 hours (100.00%)'

test.each<[string, Said, HealthLevel, string]>([
  ['full', { fast: full }, 'ok', 'Token 111 is all right: 15 h of 15 h fast time left.'],
  [
    'low',
    { fast: '1.50/15.0 hours (10.00%)' },
    'low',
    'Token 111 is running low: 1.5 h of 15 h fast time left.',
  ],
  [
    'critical',
    { fast: '1.20/15.0 hours (8.00%)' },
    'critical',
    'Token 111 is running low: 1.2 h of 15 h fast time left.',
  ],
  [
    'empty',
    { fast: '0.00/200.0 minutes (0.00%)' },
    'critical',
    'Token 111 is out of fast time: 0 min of 200 min fast time left.',
  ],
  [
    'empty but relaxed',
    { status: 'RELAX', fast: '0.00/15.0 hours (0.00%)' },
    'low',
    'Token 111 runs relaxed, with little fast time: 0 h of 15 h fast time left.',
  ],
  [
    'empty but relaxed, and said so',
    { status: 'RELAX', fast: '0.00/15.0 hours (0.00%)', notice: 'You have no fast hours left.' },
    'low',
    'Token 111 is out of fast time: Midjourney says “You have no fast hours left.”; 0 h of 15 h fast time left.',
  ],
  [
    'more than the total',
    { fast: '20.00/15.0 hours (133.33%)' },
    'ok',
    'Token 111 is all right: 20 h, more than the plan’s 15 h, of fast time left.',
  ],
  ['no total', { fast: '25.00 minutes' }, 'low', 'Token 111 is running low: 25 min fast time left.'],
  [
    'banned',
    { status: 'BANNED', fast: full },
    'down',
    'Token 111 is banned: the service reports the status BANNED; 15 h of 15 h fast time left.',
  ],
  [
    'verifying',
    { status: 'verifying', fast: full },
    'down',
    'Token 111 is being verified: it is not active until the service has verified it; 15 h of 15 h fast time left.',
  ],
  [
    'another status',
    { status: 'TURBO', fast: full },
    'unknown',
    'Token 111 has a status we do not know: the service calls it “TURBO”; 15 h of 15 h fast time left.',
  ],
  [
    'another status and low',
    { status: 'TURBO', fast: '1.50/15.0 hours (10.00%)' },
    'low',
    'Token 111 is running low: 1.5 h of 15 h fast time left; the service calls it “TURBO”.',
  ],
  ['no status', { status: null, fast: full }, 'ok', 'Token 111 is all right: 15 h of 15 h fast time left.'],
  ['unreadable', { fast: 'much' }, 'unknown', 'Token 111 cannot be judged: its fast time reads “much”.'],
  ['not named', {}, 'unknown', 'Token 111 cannot be judged: the service named no fast time.'],
  [
    'paused',
    { fast: full, plan: 'Standard (Paused)' },
    'down',
    'Token 111 has a paused subscription: the subscription is paused; 15 h of 15 h fast time left.',
  ],
  [
    'blocked',
    { fast: full, notice: 'You have been blocked from accessing Midjourney.' },
    'down',
    'Token 111 is blocked by Midjourney: Midjourney says “You have been blocked from accessing Midjourney.”; 15 h of 15 h fast time left.',
  ],
  [
    'moderated',
    {
      fast: full,
      notice: 'You have a pending moderation message. Please acknowledge it before using the bot further.',
    },
    'critical',
    'Token 111 has a moderation message waiting: Midjourney says “You have a pending moderation message. Please acknowledge it before using the bot further.”; 15 h of 15 h fast time left.',
  ],
  [
    'an unknown notice',
    { fast: full, notice: 'hello' },
    'ok',
    'Token 111 is all right: 15 h of 15 h fast time left.',
  ],
])('%s', (_name, said, level, verdict) => {
  const health = judge(said)
  expect(health.level).toBe(level)
  expect(formatVerdict('111', health)).toBe(verdict)
})

test('without any information nothing is judged', () => {
  const health = toHealth({ tokenStatus: null, info: null })
  expect(formatVerdict(null, health)).toBe(
    'The token cannot be judged: the service sent no information about it.',
  )
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
  expect(levelOfFastTime(parseFastTime(text))).toBe(level)
})

describe('whatever the service says', () => {
  const text = fc.option(fc.string({ maxLength: 400 }))
  const info = fc.record(Object.fromEntries(infoFields.map((field) => [field, text])))

  test('a verdict is a sentence, worst reason first, and no green without a readable fast time', () => {
    fc.assert(
      fc.property(text, text, info, (tokenId, tokenStatus, texts) => {
        const health = toHealth({ tokenStatus, info: { ...noTexts, ...texts } })
        const verdict = formatVerdict(tokenId, health)
        expect(verdict).toMatch(/\.$/)
        expect(verdict).not.toMatch(/undefined|NaN|null\b/)
        expect(health.reasons[0]?.level).toBe(health.level)
        if (health.level === 'ok') {
          expect(['measured', 'left-only']).toContain(
            parseFastTime(texts['fastTimeRemaining'] ?? undefined).kind,
          )
        }
      }),
    )
  })
})
