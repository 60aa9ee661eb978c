import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hidden } from '../../domain/secrets.ts'
import { toWords } from '../../words/area.ts'
import { toFormats } from '../../words/formats.ts'
import { english } from '../../words/language.ts'
import { wallWords } from '../../words/wall.ts'
import { chinese } from '../../words/zh/zh.ts'
import { isDimHour } from './dim-hours.ts'
import {
  defaultWall,
  formatWallConfig,
  parseWallConfig,
  toWallPath,
  wallParts,
  type WallConfig,
} from './wall-config.ts'

const id = 'd15c1541-229a-442b-9873-d3494dede12a'
const zones = ['UTC', 'Europe/Berlin']
const en = toWords(wallWords, english, toFormats(english, 'UTC'))
const zh = toWords(wallWords, chinese, toFormats(chinese, 'UTC'))

function read(search: string) {
  return parseWallConfig(new URLSearchParams(search))
}

/** The same with its notes as they are said. */
function parse(search: string, words = en) {
  const { config, notes } = read(search)
  return { config, notes: notes.map(words.note) }
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
    ['?lang=en', { language: 'en' }],
    ['?lang=zh-Hans', { language: 'zh-CN' }],
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
    ['?lang=zh-TW', 'en or zh-CN'],
    ['?lang=tlh', 'en or zh-CN'],
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
    expect(parse(search, zh).notes).toEqual([expect.stringMatching(/^已忽略：[^a-z]*“.*[。]$/)])
  })

  test('gives notes as kinds and values', () => {
    expect(read('?cols=99&hide=ok,nope&colour=red').notes).toEqual([
      { kind: 'bad-value', setting: 'cols', text: '99' },
      { kind: 'unknown-part', text: 'nope', parts: wallParts },
      { kind: 'unknown-setting', text: 'colour' },
    ])
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
      { length: 201 },
      (_, index) => `${id.slice(0, -3)}${String(index).padStart(3, '0')}`,
    )
    expect(parse(`?ids=${ids.join(',')}`).notes).toEqual([expect.stringContaining('first 200')])
  })

  test('never throws', () => {
    const name = fc.constantFrom(
      'tokens',
      'ids',
      'every',
      'cols',
      'theme',
      'lang',
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

/** Made of pieces, so that no text of ours looks like a secret. */
const secrets = [
  ['Bearer ', 'sk-', '5a7'.repeat(8)].join(''),
  ['sk', '5a7'.repeat(8)].join('-'),
  ['eyJhbGciOi1', 'eyJzdWIiOi2', 'c2lnbmF0dXJl3'].join('.'),
  ['MTk4NjIyNDgzNDcxOTI1MjQ4', 'Cl2FMQ', 'ZnCjm1XVW7vRze4b7Cq4se7kKWs'].join('.'),
  ['mfa', 'A1b2C3d4'.repeat(4)].join('.'),
]

describe('what looks like a secret', () => {
  const places = ['tokens', 'ids', 'every', 'cols', 'theme', 'lang', 'tz', 'rotate', 'hide', 'dim', 'x']

  test.each(secrets)('is neither repeated nor copied: %#', (secret) => {
    const value = encodeURIComponent(secret)
    const addresses = [
      ...places.map((name) => `?${name}=${value}`),
      ...places.map((name) => `?${name}=1,${value},2`),
      `?ids=${id},${value}`,
      `?ids=${id}&ids=${value}`,
      `?tokens=1&tokens=${value}`,
      `?hide=ok,${value}`,
      `?${value}=1`,
      `?theme=${'x'.repeat(30)}${encodeURIComponent(` ${secret}`)}`,
    ]
    const telling = secret
      .replace(/^Bearer /, '')
      .slice(0, 12)
      .toLowerCase()
    for (const address of addresses) {
      const { config } = read(address)
      for (const words of [en, zh]) {
        expect(parse(address, words).notes.join('\n').toLowerCase()).not.toContain(telling)
      }
      expect(toWallPath(config).toLowerCase()).not.toContain(telling)
    }
  })

  test('leaves a note that tells where it stood', () => {
    const value = encodeURIComponent(secrets[0] ?? '')
    expect(parse(`?ids=${id},${value}`)).toEqual({
      config: { ...defaultWall, ids: [id] },
      notes: [`Ignored: “Bearer ${hidden}” in “ids” is no message ID.`],
    })
    expect(parse(`?${value}=1`).notes).toEqual([`Ignored: “Bearer ${hidden}” is not a setting of the wall.`])
  })

  test('a text of the address stands on one line, and turns no direction', () => {
    const odd = encodeURIComponent('a\n\u202eb')
    const { notes } = parse(`?theme=${odd}&${odd}=1&hide=${odd}&ids=${id},${odd}`)
    expect(notes).toEqual([
      expect.stringContaining('“a b” in “ids”'),
      expect.stringContaining('“theme=a b”'),
      expect.stringContaining('“hide=a b”'),
      expect.stringContaining('“a b” is not a setting'),
    ])
  })
})

describe('formatWallConfig', () => {
  test('is short and readable', () => {
    expect(formatWallConfig(defaultWall)).toBe('')
    const config: WallConfig = {
      ...defaultWall,
      tokens: ['1', '2'],
      everyMs: 30_000,
      language: 'zh-CN',
      timeZone: 'Europe/Berlin',
    }
    expect(formatWallConfig(config)).toBe('tokens=1,2&every=30s&lang=zh-CN&tz=Europe/Berlin')
    expect(toWallPath(config)).toBe('/wall?tokens=1,2&every=30s&lang=zh-CN&tz=Europe/Berlin')
    expect(toWallPath(defaultWall)).toBe('/wall')
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
      language: fc.constantFrom(null, 'en', 'zh-CN'),
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
