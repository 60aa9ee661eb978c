import { describe, expect, test } from 'vitest'
import type { Board, BoardRow } from '../../session/board-context.ts'
import { toFacts } from '../../domain/facts.ts'
import { freshnessSteps, type Freshness } from '../../domain/freshness.ts'
import { noTexts, type InfoTexts } from '../../domain/info.ts'
import type { Failure } from '../../domain/latest.ts'
import type { Reading } from '../../domain/reading.ts'
import { toWords } from '../../words/area.ts'
import { commonWords } from '../../words/common.ts'
import { toFormats } from '../../words/formats.ts'
import { english, type Language } from '../../words/language.ts'
import { problemWords } from '../../words/problem.ts'
import { summaryWords } from '../../words/summary.ts'
import { wallWords } from '../../words/wall.ts'
import { chinese } from '../../words/zh/zh.ts'
import { toCardAge } from './card-age.ts'
import { toCardWords, type CardWords } from './card-words.ts'
import { defaultWall, type WallConfig } from './wall-config.ts'
import { isAllRight, isFailing, toWallCards } from './wall-cards.ts'
import { toWallVerdict, type WallVerdict } from './wall-verdict.ts'

const now = Date.UTC(2026, 11, 1, 14, 2)
const everyMs = 60_000
const ages: Readonly<Record<Freshness, number>> = {
  live: 0,
  ageing: 2 * everyMs,
  stale: 5 * everyMs,
  lost: 3_600_000,
}
const fine = '12.00/15.0 hours (80.00%)'
const low = '3.00/15.0 hours (20.00%)'
const none = '0.00/15.0 hours (0.00%)'
const renews = `Standard (Active monthly, renews next on <t:${(now + 15 * 86_400_000) / 1000}>)`

function toSpeech(language: Language, timeZone = 'UTC') {
  const formats = toFormats(language, timeZone)
  return {
    common: toWords(commonWords, language, formats),
    wall: toWords(wallWords, language, formats),
    problem: toWords(problemWords, language, formats),
    summary: toWords(summaryWords, language, formats),
  }
}
const en = toSpeech(english)
const zh = toSpeech(chinese)

type Sample = {
  fastTime?: string
  freshness?: Freshness
  status?: string | null
  info?: Partial<InfoTexts>
  isActive?: boolean
  earlier?: Reading['earlier']
}

function toRow(
  tokenId: string,
  { fastTime = fine, freshness = 'live', status = 'FAST', info, isActive = true, earlier }: Sample = {},
): BoardRow {
  const reading: Reading = {
    tokenId,
    channelId: null,
    tokenStatus: status,
    isActive,
    concurrency: null,
    info: { ...noTexts, fastTimeRemaining: fastTime, relaxedUsage: '1,204 images', ...info },
    at: now - ages[freshness],
    ...(earlier !== undefined && { earlier }),
  }
  const facts = toFacts(reading, now, everyMs)
  return { tokenId, label: null, reading, facts, isMissing: false, messages: [] }
}

function say(row: BoardRow, speech = en, hidesPace = false): CardWords {
  return toCardWords(row, hidesPace, speech, now)
}

function toCards(
  rows: readonly BoardRow[],
  config: Partial<WallConfig> = {},
  hidden: readonly BoardRow[] = [],
) {
  return toWallCards(rows, hidden, { ...defaultWall, ...config })
}

const { a, b, c, d } = { a: toRow('a'), b: toRow('b'), c: toRow('c'), d: toRow('d') }
const banned = toRow('d', { status: 'BANNED' })

describe('toWallCards', () => {
  test('stands worst first, and what is old keeps the place of what it last was', () => {
    const rows = [
      toRow('f', { isActive: false }),
      a,
      toRow('b', { freshness: 'stale' }),
      toRow('c', { fastTime: '2.00/15.0 hours (13.33%)' }),
      banned,
      toRow('e', { fastTime: '0.10/15.0 hours (0.67%)' }),
      toRow('g', { status: 'BANNED', freshness: 'lost' }),
      toRow('h', { fastTime: low, freshness: 'stale' }),
    ]
    expect(toCards(rows).map((row) => `${row.tokenId} ${say(row).headline}`)).toEqual([
      'd Banned',
      'g was Banned',
      'e Critical · 0.6 % left',
      'c Low · 13.3 % left',
      'h was Low',
      'a OK',
      'b was OK',
      'f Off',
    ])
  })

  test('keeps to the tokens of the address, known or not, and to those behind its messages', () => {
    const rows = [a, b, c, d].map((row) => ({
      ...row,
      messages: [{ messageId: `of ${row.tokenId}`, failure: null }],
    }))
    function toNames(config: Partial<WallConfig>): string[] {
      return toCards(rows, config)
        .map((row) => say(row))
        .map(({ name, word }) => `${name} ${word}`)
    }
    expect(toNames({ tokens: ['c', 'b', 'x'] })).toEqual(['Token x No reading', 'Token c OK', 'Token b OK'])
    expect(toNames({ ids: ['of d'] })).toEqual(['Token d OK'])
    expect(toNames({ ids: ['of d', 'of c'], tokens: ['c'] })).toEqual(['Token c OK', 'Token d OK'])
    expect(toNames({ ids: ['unknown'] })).toEqual([])
  })

  test('shows what the address names, though it was taken off the board', () => {
    const hidden = [{ ...b, messages: [{ messageId: 'of b', failure: null }] }]
    const names = (config: Partial<WallConfig>) => toCards([a], config, hidden).map(({ tokenId }) => tokenId)
    expect(names({})).toEqual(['a'])
    expect(names({ tokens: ['b'] })).toEqual(['b'])
    expect(names({ ids: ['of b'] })).toEqual(['b'])
  })

  test('what was failing does not interrupt, and what the list left out is not all right', () => {
    expect([banned, toRow('e', { status: 'BANNED', freshness: 'stale' })].map(isFailing)).toEqual([
      true,
      false,
    ])
    expect([a, { ...a, isMissing: true }, toRow('o', { isActive: false })].map(isAllRight)).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('toCardWords', () => {
  test.each<[Freshness, string, boolean]>([
    ['live', 'OK', false],
    ['ageing', 'OK', false],
    ['stale', 'was OK', true],
    ['lost', 'was OK', true],
  ])('a good reading that is %s is %s', (freshness, word, isOld) => {
    const card = say(toRow('a', { freshness }))
    expect(card).toMatchObject({ level: 'ok', isOld, word, amount: '12', of: 'of 15 h' })
  })

  test('shows what nobody can read as it came, and relaxed images where there is no fast time', () => {
    expect(say(toRow('a', { fastTime: 'three\nmoons' }))).toMatchObject({
      amount: 'three moons',
      isRaw: true,
    })
    expect(say(toRow('a', { fastTime: none, status: 'RELAX' }))).toMatchObject({
      amount: '0',
      headline: 'Low · Runs relaxed',
      line: '1,204 relaxed images',
      shortBrief: 'Runs relaxed',
    })
    expect(say(toRow('a', { fastTime: '', status: 'RELAX' }))).toMatchObject({
      amount: '—',
      headline: 'Unknown · Time not named',
      line: '1,204 relaxed images',
    })
  })

  test('says the same as the board: the reason by its kind', () => {
    const info = { relaxedUsage: '1,000 images', message: 'You have no fast hours left.' }
    const relaxed = say(toRow('a', { fastTime: none, status: 'RELAX', info }))
    expect(relaxed).toMatchObject({ level: 'low', word: 'Low', shortHeadline: 'Runs relaxed' })
    expect(relaxed.line).toBe('1,000 relaxed images')
    const samples: Sample[] = [
      { status: 'BANNED' },
      { status: 'VERIFYING' },
      { status: 'TURBO' },
      { fastTime: none },
      { fastTime: low },
      { fastTime: '25.00 minutes' },
      { isActive: false },
      { info: { subscription: 'Pro (Paused)' } },
      { info: { message: 'Pending mod message' } },
    ]
    for (const speech of [en, zh]) {
      for (const sample of samples) {
        const row = toRow('a', sample)
        const [worst] = row.facts?.reasons ?? []
        const brief = worst === undefined ? '' : speech.summary.brief(worst)
        expect(brief).not.toBe('')
        const { level, word, headline, shortHeadline } = say(row, speech)
        // What somebody switched off needs no other word for that.
        expect(shortHeadline).toBe(level === 'off' ? word : brief)
        expect(headline).toBe(level === 'off' || level === 'down' ? shortHeadline : `${word} · ${brief}`)
      }
    }
  })

  test('tells how long it lasts, only of what can be used and may be told', () => {
    const info = { subscription: renews }
    const cards = [
      say(toRow('a', { info })),
      say(toRow('a', { info, fastTime: low })),
      say(toRow('a', { info }), en, true),
    ]
    expect(cards.map(({ headline, line, brief, shortBrief }) => [headline, line, brief, shortBrief])).toEqual(
      [
        ['OK', 'Lasts to refill, 16 Dec', 'OK · until 16 Dec', 'OK'],
        ['Low · 20 % left', 'Runs out around 5 Dec', 'Low · empty 5 Dec', 'empty 5 Dec'],
        ['OK', null, 'OK', 'OK'],
      ],
    )
    for (const sample of [{ status: 'BANNED' }, { isActive: false }, { freshness: 'stale' as const }]) {
      const { line, secondLine, brief } = say(toRow('a', { info, ...sample }))
      expect([line, secondLine, brief].join(' ')).not.toMatch(/Dec|refill|out/i)
    }
  })

  test.each([
    ['0.00/15.0 hours (0.00%)', '0', 'of 15 h'],
    ['0.004/15.0 hours (0.03%)', '<0.01', 'of 15 h'],
    ['0.25/15.0 hours (1.67%)', '0.25', 'of 15 h'],
    ['11.93/15.0 hours (79.53%)', '11.9', 'of 15 h'],
    ['1225.03/1230.0 hours (99.60%)', '1,225', 'of 1,230 h'],
    ['25.00 minutes', '25', 'min left'],
  ])('%s is %s %s', (fastTime, amount, of) => {
    expect(say(toRow('a', { fastTime }))).toMatchObject({ amount, of })
  })

  test('a part that is no longer sent is shown as what it was', () => {
    const earlier = { fastTimeRemaining: now - 3_600_000, subscription: now - 3_600_000 }
    const alone = toRow('a', { earlier, info: { subscription: 'Pro (Active monthly)' } })
    expect(alone.facts?.freshness).toBe('live')
    expect(say(alone)).toMatchObject({
      word: 'was OK',
      isOld: true,
      isAmountOld: true,
      of: 'of 15 h, as of 13:02',
      plan: 'Pro, as of 13:02',
    })
    expect(say(alone).line).toContain('no longer sent')
    const besides = say(toRow('a', { status: 'BANNED', earlier: { fastTimeRemaining: now - 3_600_000 } }))
    expect(besides).toMatchObject({
      headline: 'Banned',
      isOld: false,
      isAmountOld: true,
      of: 'of 15 h, as of 13:02',
    })
  })

  test('marks what the last list left out', () => {
    expect(say({ ...a, isMissing: true })).toMatchObject({
      isMissing: true,
      brief: 'OK · not in the last list',
    })
  })

  test('follows the zone and the language', () => {
    const info = { subscription: `Standard (Active monthly, renews next on <t:${(now + 7_200_000) / 1000}>)` }
    const row = toRow('a', { info })
    expect(say(row).line).toBe('Lasts to refill, today 16:02')
    expect(say(row, toSpeech(english, 'Asia/Tokyo')).line).toBe('Lasts to refill, 2 Dec')
    expect(say(row, zh)).toMatchObject({ name: '令牌 a', word: '正常', of: '/ 15 小时' })
    expect(say(toRow('a', { fastTime: low, info: { subscription: renews } }), zh)).toMatchObject({
      headline: '偏低 · 剩余 20%',
      line: '预计 12月5日 前后用完',
      shortBrief: '12月5日 用完',
    })
    expect(say(toRow('a', { status: 'BANNED', freshness: 'stale' }), zh)).toMatchObject({
      headline: '此前已封禁',
      line: null,
    })
  })
})

describe('toCardAge', () => {
  const look = { isCompact: false, isPolled: true, isOutage: false }
  test.each<[BoardRow, Partial<typeof look>, string | null, string]>([
    [a, {}, null, ''],
    [toRow('a', { freshness: 'ageing' }), {}, null, '2 min ago, late'],
    [toRow('a', { freshness: 'ageing' }), { isPolled: false }, null, ''],
    [toRow('a', { freshness: 'stale' }), {}, 'as of 13:57, 5 min ago', ''],
    [toRow('a', { freshness: 'stale' }), { isCompact: true }, '5 min ago', ''],
    [toRow('a', { freshness: 'stale' }), { isCompact: true, isOutage: true }, 'as of 13:57', ''],
    [{ ...a, isMissing: true }, {}, null, 'not in the last list'],
    [toRow('a', { earlier: { fastTimeRemaining: now - 3_600_000 } }), {}, null, 'as of 13:02'],
    [{ ...a, reading: null, facts: null }, {}, null, ''],
  ])('%#', (row, special, first, foot) => {
    expect(toCardAge(row, en.wall, now, { ...look, ...special })).toEqual({ first, foot })
  })

  test('moves in steps of ten seconds', () => {
    const told = [5, 12, 19, 20, 59].map((seconds) => en.wall.age(now - seconds * 1000, now))
    expect(told).toEqual(['just now', '10 s ago', '10 s ago', '20 s ago', '50 s ago'])
  })
})

type Known = Pick<
  Board,
  'failure' | 'isKnown' | 'lastGoodAt' | 'unresolved' | 'everyMs' | 'isAsking' | 'nextAt'
>
const idle: Known = {
  failure: null,
  isKnown: true,
  unresolved: [],
  everyMs,
  lastGoodAt: now,
  isAsking: false,
  nextAt: now + 20_000,
}
const failure: Failure = {
  problem: { kind: 'service-trouble', status: 502, retryAt: null, says: null },
  since: now,
  failures: 1,
  retryAt: null,
}

function judge(rows: readonly BoardRow[], board: Partial<Known> = {}, room = 200, speech = en): WallVerdict {
  return toWallVerdict(toCards(rows), { ...idle, ...board }, now, speech, room)
}

describe('toWallVerdict', () => {
  const stale = toRow('b', { freshness: 'stale' })
  const off = toRow('o', { isActive: false })
  test.each<[BoardRow[], string, string, string | null]>([
    [[a, b], 'ok', 'All 2 tokens are all right', null],
    [[a], 'ok', 'The token is all right', null],
    [[a, off], 'ok', '1 of 2 tokens is all right', '1 off'],
    [[off], 'off', 'The token is switched off', '1 off'],
    [
      [a, stale],
      'unknown',
      'None of 2 tokens is known to need attention',
      '1 not read lately (last known: 1 OK)',
    ],
    [
      [a, toRow('b', { status: 'BANNED', freshness: 'stale' })],
      'unknown',
      'None of 2 tokens is known to need attention',
      '1 not read lately (last known: 1 Down)',
    ],
    [
      [banned, stale],
      'down',
      '1 of 2 tokens needs attention',
      'Token d is banned · 1 not read lately (last known: 1 OK)',
    ],
    [
      [stale, toRow('a', { freshness: 'lost', status: 'BANNED' })],
      'unknown',
      'None of 2 tokens was read lately',
      'No answer since 14:02 · 2 not read lately (last known: 1 Down, 1 OK)',
    ],
    [[], 'unknown', 'No tokens yet', null],
  ])('%#', (rows, level, sentence, detail) => {
    expect(judge(rows)).toEqual({ level, sentence, detail, spoken: sentence, isOutage: false })
  })

  test.each([
    [200, 'Token a is banned · Token b is banned · Token c is banned · 1 more'],
    [60, 'Token a is banned · Token b is banned · 2 more'],
    [10, 'Token a is banned · 3 more'],
  ])('names as many as there is room for in %i letters', (room, detail) => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => toRow(id, { status: 'BANNED' }))
    expect(judge(rows, {}, room).detail).toBe(detail)
  })

  test('names the worst first, also where the list leaves them out', () => {
    const rows = [toRow('a', { fastTime: low }), banned, toRow('c', { fastTime: '1.00/15.0 hours (6.67%)' })]
    expect(judge(rows).detail).toBe('Token d is banned · Token c is running low · Token a is running low')
  })

  test('before the first good list nothing says that there are no tokens, and failures are told', () => {
    const unknown = { isKnown: false, lastGoodAt: null }
    const named = toCards([], { tokens: ['9'] })
    for (const rows of [[], named]) {
      expect(judge(rows, unknown)).toMatchObject({
        level: 'unknown',
        sentence: 'Reading the tokens',
        detail: null,
      })
      expect(judge(rows, { ...unknown, failure })).toMatchObject({
        level: 'unknown',
        sentence: 'No answer yet',
        detail: 'The service is in trouble (502) · Next try in 20 s',
        isOutage: true,
      })
    }
    expect(judge([], { unresolved: [{ messageId: 'x', failure: null }] }).sentence).toBe(
      'Looking for the tokens',
    )
    expect(judge([], { unresolved: [{ messageId: 'x', failure }] }).detail).toBe(
      '1 message could not be traced to a token',
    )
  })

  test('an outage says since when, what failed and when it is tried again', () => {
    const since = { lastGoodAt: now - 425_000, failure }
    const old = toRow('a', { freshness: 'lost', status: 'BANNED' })
    expect(judge([stale, old], since)).toEqual({
      level: 'unknown',
      sentence: 'No answer from the service for 5 min',
      detail:
        'Last answer 13:57 · The cards show what was true then · The service is in trouble (502) · Next try in 20 s',
      spoken: 'No answer from the service',
      isOutage: true,
    })
    expect(judge([stale], { ...since, isAsking: true }).detail).toMatch(/Asking again now$/)
    expect(judge([stale], { ...since, nextAt: null }).detail).toMatch(/\(502\)$/)
    // As long as one of them is of now, the others are told of beside it.
    expect(judge([a, stale], since)).toMatchObject({ isOutage: false, level: 'unknown' })
    expect(judge([stale], since, 200, zh)).toMatchObject({ sentence: '服务已有 5 分钟没有应答' })
  })

  test('a rejected bearer is said before all else', () => {
    const rejected = { ...failure, problem: { kind: 'rejected', says: null } } as const
    expect(judge([a], { failure: rejected })).toMatchObject({
      level: 'down',
      sentence: 'The bearer token is rejected',
    })
  })

  test('speaks Chinese', () => {
    const told = judge([a, banned, stale], { failure }, 200, zh)
    expect(told).toMatchObject({ level: 'down', sentence: '3 个令牌中有 1 个需要关注' })
    expect(told.detail).toMatch(/^服务.*（502） · 令牌 d 已封禁 · 1 个未更新（此前：1 个正常）$/)
    const [long, short] = [
      judge([banned, toRow('e', { status: 'BANNED' })], {}, 20, zh),
      judge([banned], {}, 20, zh),
    ]
    expect(long.detail).toBe('令牌 d 已封禁 · 另有 1 个')
    expect(short.detail).toBe('令牌 d 已封禁')
  })
})

test('every freshness is told of', () => {
  expect(Object.keys(ages)).toEqual([...freshnessSteps])
})
