import { describe, expect, test } from 'vitest'
import { toSmallLayout } from './wall-layout-small.ts'
import { toCardType, toDrift, toMargin, toPageOfTurn, toWallLayout } from './wall-layout.ts'

const screens = [
  ['1280 × 720', 1240, 600],
  ['1920 × 1080', 1860, 920],
  ['3840 × 2160', 3720, 1850],
  ['1080 × 1920', 1020, 1700],
] as const
const counts = Array.from({ length: 60 }, (_, index) => index + 1)

describe('toWallLayout', () => {
  test.each(screens)('on %s fits 1 to 60 cards on one page', (_, width, height) => {
    for (const count of counts) {
      const layout = toWallLayout({ count, width, height, gap: 10, columns: null })
      const { columns, rows, cardWidth, cardHeight } = layout
      expect(layout).toMatchObject({ pages: 1, perPage: count })
      expect(columns * rows).toBeGreaterThanOrEqual(count)
      expect(columns * cardWidth + (columns - 1) * 10).toBeLessThanOrEqual(width + 0.001)
      expect(rows * cardHeight + (rows - 1) * 10).toBeLessThanOrEqual(height + 0.001)
      if (count > 5) expect(cardWidth / cardHeight).toBeGreaterThan(0.9)
      if (count > 5) expect(cardWidth / cardHeight).toBeLessThan(2.7)
    }
  })

  test.each([
    [1, 1, 1],
    [5, 3, 2],
    [12, 4, 3],
    [14, 5, 3],
  ])('sets %i cards on 1920 × 1080 as %i × %i', (count, columns, rows) => {
    expect(toWallLayout({ count, width: 1860, height: 920, gap: 16, columns: null })).toMatchObject({
      columns,
      rows,
    })
  })

  test('pages evenly beyond 60, and earlier where there is no room', () => {
    const screen = { width: 1860, height: 920, gap: 16, columns: null }
    expect(toWallLayout({ count: 61, ...screen })).toMatchObject({ pages: 2, perPage: 31 })
    expect(toWallLayout({ count: 500, ...screen })).toMatchObject({ pages: 9, perPage: 56 })
    const phone = toWallLayout({ count: 60, width: 360, height: 600, gap: 8, columns: null })
    expect(phone.pages).toBeGreaterThan(1)
    expect(phone.cardWidth).toBeGreaterThanOrEqual(104)
  })

  test('keeps to the columns asked for', () => {
    const layout = toWallLayout({ count: 60, width: 1860, height: 920, gap: 16, columns: 2 })
    expect(layout.columns).toBe(2)
    expect(layout.cardHeight).toBeGreaterThanOrEqual(62)
    expect(layout.pages).toBeGreaterThan(1)
  })

  test('survives no room and no cards', () => {
    const layout = toWallLayout({ count: 0, width: 0, height: 0, gap: 16, columns: null })
    expect(layout).toMatchObject({ columns: 1, rows: 1, pages: 1, perPage: 1 })
  })
})

describe('toPageOfTurn', () => {
  test.each([
    [3, null, [0, 1, 2, 0, 1]],
    [3, 0, [0, 1, 0, 2, 0]],
    [3, 1, [1, 0, 1, 2, 1]],
    [1, 0, [0, 0, 0, 0, 0]],
    [2, 7, [0, 1, 0, 1, 0]],
  ])('of %i pages with page %s failing: %j', (pages, failing, expected) => {
    expect([0, 1, 2, 3, 4].map((turn) => toPageOfTurn(turn, pages, failing))).toEqual(expected)
  })

  test('turns back as well', () => {
    expect([-1, -2].map((turn) => toPageOfTurn(turn, 3, null))).toEqual([2, 1])
    expect(toPageOfTurn(-1, 3, 0)).toBe(2)
  })
})

describe('toDrift', () => {
  const reach = 9
  const places = Array.from({ length: 61 * 47 }, (_, minute) => toDrift(minute * 60_000, reach))

  test('begins at its place, and moves once a minute', () => {
    expect(toDrift(0, reach)).toEqual({ x: 0, y: 0 })
    expect(toDrift(59_999, reach)).toEqual({ x: 0, y: 0 })
    expect(toDrift(-1, reach)).toEqual({ x: 0, y: 0 })
  })

  test('goes everywhere, as far to one side as to the other', () => {
    for (const side of ['x', 'y'] as const) {
      const along = places.map((place) => place[side])
      expect([Math.min(...along), Math.max(...along)]).toEqual([-reach, reach])
      expect(Math.abs(along.reduce((sum, one) => sum + one, 0) / along.length)).toBeLessThan(0.01)
    }
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBeGreaterThan(200)
  })

  test('leaves room around the picture', () => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
      [1080, 1920],
    ] as const) {
      const margin = toMargin(width, height)
      expect(margin.padding - margin.reach).toBeGreaterThanOrEqual(12)
    }
  })
})

describe('toSmallLayout', () => {
  test('keeps cards readable, one below the other where there is no room beside', () => {
    expect(toSmallLayout(14, 280, 10)).toMatchObject({ columns: 1, rows: 14, pages: 1, cardWidth: 280 })
    expect(toSmallLayout(14, 800, 10)).toMatchObject({ columns: 3, rows: 5 })
    expect(toSmallLayout(500, 280, 10)).toMatchObject({ perPage: 56, pages: 9 })
    expect(toSmallLayout(0, 0, 10)).toMatchObject({ columns: 1, rows: 1, cardWidth: 0 })
  })
})

describe('toCardType', () => {
  test.each(screens)('on %s is readable from four metres up to 12 cards', (name, width, height) => {
    const screenHeight = Number(name.split(' ').at(-1))
    for (const count of counts.slice(0, 12)) {
      const layout = toWallLayout({ count, width, height, gap: 10, columns: null })
      const { fontSize, form } = toCardType(layout, screenHeight)
      expect(fontSize).toBeGreaterThanOrEqual(screenHeight / 60)
      expect(form).not.toBe('compact')
    }
  })

  test('says less on a small card, more on a tall one', () => {
    expect(toCardType({ cardWidth: 120, cardHeight: 80 }, 720).form).toBe('compact')
    expect(toCardType({ cardWidth: 300, cardHeight: 170 }, 720).form).toBe('normal')
    expect(toCardType({ cardWidth: 300, cardHeight: 300 }, 720).form).toBe('roomy')
    expect(toCardType({ cardWidth: 0, cardHeight: 0 }, 0)).toEqual({ form: 'roomy', fontSize: 0 })
  })
})
