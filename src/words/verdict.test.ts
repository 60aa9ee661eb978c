import { describe, expect, test } from 'vitest'
import { toFacts } from '../domain/facts.ts'
import { noTexts, type InfoTexts } from '../domain/info.ts'
import type { Reading } from '../domain/reading.ts'
import { toWords } from './area.ts'
import { toFormats } from './formats.ts'
import { english } from './language.ts'
import { summaryWords } from './summary.ts'
import { verdictWords } from './verdict.ts'
import { chinese } from './zh/zh.ts'

const now = Date.UTC(2026, 10, 25, 16, 4)
const en = toWords(verdictWords, english, toFormats(english, 'UTC'))
const zh = toWords(verdictWords, chinese, toFormats(chinese, 'UTC'))
const enSummary = toWords(summaryWords, english, toFormats(english, 'UTC'))
const zhSummary = toWords(summaryWords, chinese, toFormats(chinese, 'UTC'))

type Sample = Partial<InfoTexts> & { status?: string | null; isActive?: boolean; info?: null }

function read({ status = 'FAST', isActive, info, ...texts }: Sample): Reading {
  return {
    tokenId: '111',
    channelId: null,
    tokenStatus: status,
    isActive: isActive ?? null,
    concurrency: null,
    info: info === null ? null : { ...noTexts, ...texts },
    at: now,
  }
}

function reasonsOf(sample: Sample) {
  return toFacts(read(sample), now, 60_000).reasons
}

const full = '15.00/15.0 hours (100.00%)'
const empty = '0.00/15.0 hours (0.00%)'

test.each<[string, Sample, string]>([
  ['full', { fastTimeRemaining: full }, 'Token 111 is all right: 15 h of 15 h fast time left.'],
  [
    'low',
    { fastTimeRemaining: '1.50/15.0 hours (10.00%)' },
    'Token 111 is running low: 1.5 h of 15 h fast time left.',
  ],
  [
    'empty',
    { fastTimeRemaining: '0.00/200.0 minutes (0.00%)' },
    'Token 111 is out of fast time: 0 min of 200 min fast time left.',
  ],
  [
    'empty but relaxed',
    { status: 'RELAX', fastTimeRemaining: empty },
    'Token 111 runs relaxed, with little fast time: 0 h of 15 h fast time left.',
  ],
  [
    'empty but relaxed, and told so',
    { status: 'RELAX', fastTimeRemaining: empty, message: 'You have no fast hours left.' },
    'Token 111 runs relaxed, with little fast time: 0 h of 15 h fast time left; Midjourney says “You have no fast hours left.”.',
  ],
  [
    'more than the total',
    { fastTimeRemaining: '20.00/15.0 hours (133.33%)' },
    'Token 111 is all right: 20 h, more than the plan’s 15 h, of fast time left.',
  ],
  [
    'a rounded total',
    { fastTimeRemaining: '3.33/3.3 hours (100.00%)' },
    'Token 111 is all right: 3.33 h of 3.3 h fast time left.',
  ],
  ['no total', { fastTimeRemaining: '25.00 minutes' }, 'Token 111 is running low: 25 min fast time left.'],
  [
    'banned',
    { status: 'BANNED', fastTimeRemaining: full },
    'Token 111 is banned: the service reports the status BANNED; 15 h of 15 h fast time left.',
  ],
  [
    'verifying',
    { status: 'verifying', fastTimeRemaining: full },
    'Token 111 is being verified: it is not active until the service has verified it; 15 h of 15 h fast time left.',
  ],
  [
    'another status',
    { status: 'TURBO', fastTimeRemaining: full },
    'Token 111 has a status we do not know: the service calls it “TURBO”; 15 h of 15 h fast time left.',
  ],
  [
    'unreadable',
    { fastTimeRemaining: 'much' },
    'Token 111 cannot be judged: its fast time reads “much”, which we do not understand.',
  ],
  ['not named', {}, 'Token 111 cannot be judged: the service named no fast time.'],
  [
    'paused',
    { fastTimeRemaining: full, subscription: 'Standard (Paused)' },
    'Token 111 has a paused subscription: the subscription is paused; 15 h of 15 h fast time left.',
  ],
  [
    'ended',
    { fastTimeRemaining: full, subscription: 'Standard (Expired <t:1769904000>)' },
    'Token 111 has a subscription that ended: the subscription ended on 1 Feb 2026, 00:00 UTC; 15 h of 15 h fast time left.',
  ],
  [
    'older than its own reset',
    { fastTimeRemaining: full, subscription: 'Standard (Active monthly, renews next on <t:1769904000>)' },
    'Token 111 cannot be judged: what the service says of it is older than its own reset on 1 Feb 2026, 00:00 UTC; 15 h of 15 h fast time left.',
  ],
  [
    'blocked',
    { fastTimeRemaining: full, message: 'You have been blocked from accessing Midjourney.' },
    'Token 111 is blocked by Midjourney: Midjourney says “You have been blocked from accessing Midjourney.”; 15 h of 15 h fast time left.',
  ],
  [
    'switched off',
    { isActive: false, fastTimeRemaining: full },
    'Token 111 is switched off: it is set inactive, and takes no jobs until it is set active again; 15 h of 15 h fast time left.',
  ],
])('the verdict in English: %s', (_name, sample, sentence) => {
  expect(en.sentence(en.who('111'), reasonsOf(sample))).toBe(sentence)
})

test('without any information there is a verdict as well', () => {
  expect(en.sentence(en.who(null), reasonsOf({ status: null, info: null }))).toBe(
    'The token cannot be judged: the service sent no information about it.',
  )
})

describe('every reason has words in each language', () => {
  const samples: Sample[] = [
    { status: null, info: null },
    { isActive: false, fastTimeRemaining: full },
    { status: 'BANNED' },
    { status: 'VERIFYING' },
    { status: 'TURBO' },
    ...['blocked', 'account disabled', 'subscription required', 'subscription paused'].map((message) => ({
      message,
    })),
    ...['pending mod message', 'tos not accepted', 'no fast hours left', 'queue full', 'restricted'].map(
      (message) => ({
        message,
      }),
    ),
    ...['Standard (Paused)', 'Inactive', 'Expired', 'Plan Cancelled', 'None', 'zzz'].map((subscription) => ({
      subscription,
    })),
    { subscription: 'Standard (Active monthly, renews next on <t:1769904000>)' },
    { subscription: `Standard (Cancelled, ends on <t:${now / 1000 + 86_400}>)` },
    { fastTimeRemaining: 'much' },
    { fastTimeRemaining: empty },
    { fastTimeRemaining: '1.00/15.0 hours (6.67%)' },
    { status: 'RELAX', fastTimeRemaining: empty },
    { fastTimeRemaining: '25.00 minutes' },
    { fastTimeRemaining: '[hidden]' },
  ]
  const reasons = samples.flatMap(reasonsOf)
  const old = toFacts(
    read({ fastTimeRemaining: full, subscription: 'Standard' }),
    now + 600_000,
    60_000,
  ).reasons

  test.each([...reasons, ...old].map((reason) => [reason.kind, reason] as const))('%s', (_kind, reason) => {
    for (const [words, { brief: toBrief }] of [
      [en, enSummary],
      [zh, zhSummary],
    ] as const) {
      const { phrase, detail } = words.reason(reason)
      const brief = toBrief(reason)
      expect(phrase).not.toBe('')
      expect(detail).not.toBe('')
      if (reason.level !== 'ok') expect(brief).not.toBe('')
      expect(`${phrase} ${detail} ${brief}`).not.toMatch(/undefined|null|NaN|\[object/)
    }
    expect(zh.reason(reason).phrase).toMatch(/[\u4e00-\u9fff]/)
  })
})
