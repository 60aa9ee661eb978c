import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFormats } from './formats.ts'
import { english, parseLanguageTag, pickLanguageTag } from './language.ts'
import { chinese } from './zh/zh.ts'

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]
const now = Date.UTC(2026, 10, 22, 12)
const at = Date.UTC(2026, 11, 1, 9, 14)
const en = toFormats(english, 'UTC')
const zh = toFormats(chinese, 'Asia/Shanghai')

describe('moments', () => {
  test('name the zone', () => {
    expect(en.instant(at)).toBe('1 Dec 2026, 09:14 UTC')
    expect(toFormats(english, 'Europe/London').instant(at)).toBe('1 Dec 2026, 09:14 GMT')
    expect(toFormats(english, 'America/New_York').instant(at)).toBe('1 Dec 2026, 04:14 GMT-5')
    expect(toFormats(english, 'America/New_York').zone(at)).toBe('GMT-5')
    expect(zh.instant(at)).toBe('2026年12月1日 17:14（GMT+8）')
  })

  test.each(['Mars/Olympus', '', '\0'])('fall back to UTC from %j', (zone) => {
    expect(toFormats(english, zone).instant(at)).toBe('1 Dec 2026, 09:14 UTC')
  })

  test('are as short as they can be', () => {
    expect(en.moment(now - hour, now)).toBe('11:00')
    expect(en.moment(now - 20 * hour, now)).toBe('21 Nov')
    expect(en.clock(Date.UTC(2026, 0, 1, 14, 2, 11))).toBe('14:02:11')
    expect(en.clock(Date.UTC(2026, 0, 1))).toBe('00:00:00')
    expect(en.hourOfDay(now)).toBe(12)
    expect(zh.hourOfDay(now)).toBe(20)
  })
})

test.each([
  [0, 'now', '刚刚'],
  [999, 'now', '刚刚'],
  [-999, 'now', '刚刚'],
  [second, 'in 1 s', '1 秒后'],
  [-12_000, '12 s ago', '12 秒前'],
  [-(minute - 1), '59 s ago', '59 秒前'],
  [-minute, '1 min ago', '1 分钟前'],
  [3 * hour, 'in 3 h', '3 小时后'],
  [47.9 * hour, 'in 47 h', '47 小时后'],
  [2 * day, 'in 2 days', '2 天后'],
  [9.9 * day, 'in 9 days', '9 天后'],
  [60 * day, 'in 60 days', '60 天后'],
  [62 * day, 'in 2 months', '2 个月后'],
  [-400 * day, '13 months ago', '13 个月前'],
  [732 * day, 'in 2 years', '2 年后'],
  [-3660 * day, '10 years ago', '10 年前'],
])('%d ms away is %j, %j', (difference, english_, chinese_) => {
  expect(en.relative(now + difference, now)).toBe(english_)
  expect(zh.relative(now + difference, now)).toBe(chinese_)
})

test.each([
  [0, '0 s'],
  [12_345, '12 s'],
  [minute, '1 min'],
  [200_000, '3 min 20 s'],
  [2 * hour + 5 * minute + 59_000, '2 h 5 min'],
  [27.5 * hour, '27 h 30 min'],
  [2 * day, '2 days'],
  [4.9 * day, '4 days'],
])('%d ms last %j', (ms, words) => {
  expect(en.duration(ms)).toBe(words)
})

test('an age is never in the future', () => {
  expect(en.age(now - 12_000, now)).toBe('12 s ago')
  expect(en.age(now + hour, now)).toBe('now')
})

test('counts, shares and lists are those of the language', () => {
  expect(en.number(1234.567)).toBe('1,234.57')
  expect(en.percent(0.085)).toBe('8.5 %')
  expect(en.percent(0.2497)).toBe('24.9 %')
  expect(en.percent(0.29)).toBe('29 %')
  expect(en.percent(0.00004)).toBe('0.004 %')
  expect(en.percent(0)).toBe('0 %')
  expect(en.number(0.001)).toBe('0.001')
  expect(en.number(0.006)).toBe('0.01')
  expect(en.number(0)).toBe('0')
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(en.plural(1, { one: 'image', other: 'images' })).toBe('image')
  expect(zh.percent(0.085)).toBe('8.5%')
  expect(zh.list(['a', 'b', 'c'])).toBe('a、b和c')
})

test('nothing says NaN, whatever the number', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (a, b) => {
      const said = [en.instant(a), en.clock(a), en.relative(a, b), en.duration(a), en.age(a, b), en.zone(a)]
      expect(said.join(' ')).not.toMatch(/NaN|undefined|Invalid|Infinity|e\+/)
    }),
  )
})

test.each([
  ['en-US', 'en'],
  ['zh', 'zh-CN'],
  ['zh-Hans-CN', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-TW', null],
  ['zh-Hant-HK', null],
  ['fr', null],
  ['<script>', null],
  ['', null],
])('the language %j is %j', (tag, ours) => {
  expect(parseLanguageTag(tag)).toBe(ours)
})

test('the first language that the app has is taken', () => {
  expect(pickLanguageTag(['fr', 'zh-CN', 'en'])).toBe('zh-CN')
  expect(pickLanguageTag(['zh-TW', 'en'])).toBe('en')
  expect(pickLanguageTag([])).toBe('en')
})

test('numbers that stand one above the other have as many decimals as each other', () => {
  const formats = toFormats(english, 'UTC')
  expect([1234.5, 0, 0.04].map((value) => formats.fixed(value, 1))).toEqual(['1,234.5', '0.0', '0.0'])
  expect(formats.fixed(19.6, 0)).toBe('20')
})

test('how long something has been so is told in its largest unit, and the future is no time at all', () => {
  const { lasting } = toFormats(english, 'UTC')
  expect(lasting(0, 26 * 60_000)).toBe('26 min')
  expect(lasting(5000, 0)).toBe('0 s')
  expect(lasting(Number.NaN, 0)).toBe('unknown')
})
