import { mostPerPage, type WallLayout } from './wall-layout.ts'

/** On a small screen the cards keep a size at which they are read, and the page scrolls. In CSS pixels. */
const idealWidth = 260
const cardHeight = 176

/**
 * The cards of a screen that is too small for all of them.
 *
 * `14 cards in a width of 280 → 1 column of 14 rows`
 */
export function toSmallLayout(count: number, width: number, gap: number): WallLayout {
  const total = Math.max(1, count)
  const pages = Math.ceil(total / mostPerPage)
  const perPage = Math.ceil(total / pages)
  const columns = Math.max(1, Math.min(perPage, Math.floor((width + gap) / (idealWidth + gap))))
  const cardWidth = Math.max(0, (width - gap * (columns - 1)) / columns)
  return { columns, rows: Math.ceil(perPage / columns), perPage, pages, cardWidth, cardHeight }
}
