import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  defaultWall,
  formatWallConfig,
  isDimHour,
  parseWallConfig,
  wallParts,
  type WallConfig,
} from './wall-config.ts'

const id = 'd15c1541-229a-442b-9873-d3494dede12a'
const zones = ['UTC', 'Europe/Berlin']

function parse(search: string) {
  return parseWallConfig(new URLSearchParams(search), (name) => zones.includes(name))
}

describe('parseWallConfig', () => {
  test.each<[string, Partial<WallConfig>]>([
    ['', {}],
    ['?tokens=111,%20222,,111', { tokens: ['111', '222'] }],
    ['?tokens=1&tokens=2', { tokens: ['1', '2'] }],
    ['?tokens=', {}],
    [`?ids=${id.toUpperCase()}`, { ids: [id] }],
    ['?every=30s', { everyMs: 30_000 }],
    ['?every=5m', { everyMs: 300_000 }],
    ['?every=1H', { everyMs: 3_600_000 }],
    ['?every=45', { everyMs: 45_000 }],
    ['?every=off', { everyMs: 'off' }],
    ['?cols=12', { columns: 12 }],
    ['?theme=Dark', { theme: 'dark' }],
    ['?theme=system', { theme: 'system' }],
    ['?tz=Europe/Berlin', { timeZone: 'Europe/Berlin' }],
    ['?rotate=5', { rotateMs: 5_000 }],
    ['?rotate=off', { rotateMs: 'off' }],
    ['?hide=clock,ok', { hide: ['ok', 'clock'] }],
    ['?dim=off', { dim: 'off' }],
    ['?dim=1-24', { dim: { from: 1, to: 24 } }],
  ])('reads %s', (search, expected) => {
    expect(parse(search)).toEqual({ config: { ...defaultWall, ...expected }, notes: [] })
  })

  test.each([
    ['?tokens=,', 'tokens'],
    ['?ids=nothing', 'ids'],
    ['?every=14s', '15s'],
    ['?every=2h', '1h'],
    ['?every=1.5m', 'every'],
    ['?cols=0', '1 to 12'],
    ['?cols=13', '1 to 12'],
    ['?cols=NaN', '1 to 12'],
    ['?theme=pink', 'light'],
    ['?tz=Mars/Base', 'time zone'],
    ['?rotate=4', '5 to 3600'],
    ['?hide=everything', 'ok, pace'],
    ['?dim=7-7', 'hours'],
    ['?dim=24-6', 'hours'],
    ['?dim=night', 'hours'],
    ['?colour=red', 'setting'],
  ])('ignores %s with one note', (search, words) => {
    const { config, notes } = parse(search)
    expect(config).toEqual(defaultWall)
    expect(notes).toEqual([expect.stringContaining(words)])
  })

  test('keeps what is good beside what is bad', () => {
    const { config, notes } = parse('?hide=ok,nope&cols=3&every=x')
    expect(config).toEqual({ ...defaultWall, hide: ['ok'], columns: 3 })
    expect(notes).toHaveLength(2)
  })

  test('notes what of a list it leaves out', () => {
    const long = 'x'.repeat(201)
    const many = Array.from({ length: 501 }, (_, index) => String(index)).join(',')
    expect(parse(`?tokens=1,${long}`)).toMatchObject({
      config: { tokens: ['1'] },
      notes: [expect.stringContaining('too long')],
    })
    expect(parse(`?tokens=${many}`).notes).toEqual([expect.stringContaining('first 500')])
    expect(parse(`?ids=${id},nothing`)).toMatchObject({
      config: { ids: [id] },
      notes: [expect.stringContaining('nothing')],
    })
    const ids = Array.from(
      { length: 101 },
      (_, index) => `${id.slice(0, -3)}${String(index).padStart(3, '0')}`,
    )
    expect(parse(`?ids=${ids.join(',')}`).notes).toEqual([expect.stringContaining('first 100')])
  })

  test('never throws', () => {
    const name = fc.constantFrom(
      'tokens',
      'ids',
      'every',
      'cols',
      'theme',
      'tz',
      'rotate',
      'hide',
      'dim',
      'x',
    )
    const anyQuery = fc
      .array(fc.tuple(name, fc.string({ unit: 'binary' })))
      .map((pairs) => new URLSearchParams(pairs).toString())
    fc.assert(fc.property(anyQuery, (search) => parse(search).notes.every((n) => n.length < 200)))
  })
})

describe('formatWallConfig', () => {
  test('is short and readable', () => {
    expect(formatWallConfig(defaultWall)).toBe('')
    const config: WallConfig = {
      ...defaultWall,
      tokens: ['1', '2'],
      everyMs: 30_000,
      timeZone: 'Europe/Berlin',
    }
    expect(formatWallConfig(config)).toBe('tokens=1,2&every=30s&tz=Europe/Berlin')
  })

  test('round trip', () => {
    const config: fc.Arbitrary<WallConfig> = fc.record({
      tokens: fc.option(
        fc.uniqueArray(
          fc.stringMatching(/^[\w&=+% -]*\w$/, { size: 'small' }).map((text) => text.trim()),
          {
            minLength: 1,
            maxLength: 9,
          },
        ),
      ),
      ids: fc.uniqueArray(fc.uuid(), { maxLength: 5 }),
      everyMs: fc.oneof(
        fc.constant(null),
        fc.constant('off' as const),
        fc.integer({ min: 15, max: 3600 }).map((seconds) => seconds * 1000),
      ),
      columns: fc.option(fc.integer({ min: 1, max: 12 })),
      theme: fc.constantFrom(null, 'light', 'dark', 'system'),
      timeZone: fc.constantFrom(null, ...zones),
      rotateMs: fc.oneof(
        fc.constant('off' as const),
        fc.integer({ min: 5, max: 3600 }).map((seconds) => seconds * 1000),
      ),
      hide: fc.subarray([...wallParts]),
      dim: fc.oneof(
        fc.constant('off' as const),
        fc
          .record({ from: fc.integer({ min: 0, max: 23 }), to: fc.integer({ min: 0, max: 24 }) })
          .filter(({ from, to }) => from !== to),
      ),
    })
    fc.assert(
      fc.property(config, (one) => {
        expect(parse(formatWallConfig(one))).toEqual({ config: one, notes: [] })
      }),
    )
  })
})

test.each([
  ['22-6', [22, 23, 0, 5], [6, 12, 21]],
  ['1-5', [1, 4], [0, 5, 23]],
  ['0-24', [0, 12, 23], []],
  ['off', [], [0, 12, 23]],
])('dim=%s is dark at %j and not at %j', (text, dark, light) => {
  const { dim } = parse(`?dim=${text}`).config
  expect(dark.filter((hour) => isDimHour(dim, hour))).toEqual(dark)
  expect(light.filter((hour) => isDimHour(dim, hour))).toEqual([])
})
