/** How the cards of a wall stand: `perPage` on each page, all of one size. Lengths in CSS pixels. */
export type WallLayout = {
  columns: number
  rows: number
  perPage: number
  pages: number
  cardWidth: number
  cardHeight: number
}

type WallSpace = {
  count: number
  width: number
  height: number
  gap: number
  /** So many and no other; `null` for the best. */
  columns: number | null
}

export const mostPerPage = 60

/** Between 4:3 and 16:9: at this form the words of a card are limited by its width as much as by its height. */
const idealRatio = 1.6
/** Smaller cards cannot be read at a desk. 60 of them fit on 1280 × 720. */
const leastWidth = 104
const leastHeight = 62

/**
 * Finds the columns and rows that give the largest cards, and the pages where not all are large enough on one.
 *
 * `14 cards in 1880 × 930 → 5 columns, 3 rows, 1 page`
 */
export function toWallLayout({ count, ...space }: WallSpace): WallLayout {
  const total = Math.max(1, count)
  let most = Math.min(total, mostPerPage)
  while (most > 1 && !isReadable(toBestGrid(most, space))) most -= 1
  const pages = Math.ceil(total / most)
  // Ten and ten rather than eighteen and two.
  const perPage = Math.ceil(total / pages)
  return { ...toBestGrid(perPage, space), perPage, pages }
}

type Grid = Pick<WallLayout, 'columns' | 'rows' | 'cardWidth' | 'cardHeight'>

function toBestGrid(count: number, space: Omit<WallSpace, 'count'>): Grid {
  if (space.columns !== null) {
    const { width, gap, columns } = space
    // As many as were asked for, but not so many that nothing could be read in them.
    const most = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)))
    return toGrid(count, Math.min(columns, most), space)
  }
  let best = toGrid(count, 1, space)
  for (let columns = 2; columns <= count; columns += 1) {
    const grid = toGrid(count, columns, space)
    if (toMeasure(grid) > toMeasure(best)) best = grid
  }
  return best
}

function toGrid(count: number, columns: number, { width, height, gap }: Omit<WallSpace, 'count'>): Grid {
  const rows = Math.ceil(count / columns)
  return {
    columns,
    rows,
    cardWidth: Math.max(0, (width - gap * (columns - 1)) / columns),
    cardHeight: Math.max(0, (height - gap * (rows - 1)) / rows),
  }
}

/** How large the type of a card can be, up to a factor. */
function toMeasure({ cardWidth, cardHeight }: Grid): number {
  return Math.min(cardWidth, cardHeight * idealRatio)
}

function isReadable({ cardWidth, cardHeight }: Grid): boolean {
  return cardWidth >= leastWidth && cardHeight >= leastHeight
}

/**
 * The page of a turn. While a card is failing its page has every other turn, and the first.
 *
 * `turns 0…4 of 3 pages → 0 1 2 0 1`, `with page 0 failing → 0 1 0 2 0`
 */
export function toPageOfTurn(turn: number, pages: number, failingPage: number | null): number {
  if (pages <= 1) return 0
  if (failingPage === null || failingPage >= pages) return modulo(turn, pages)
  if (modulo(turn, 2) === 0) return failingPage
  const other = modulo((turn - 1) / 2, pages - 1)
  return other < failingPage ? other : other + 1
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

/** Farther than this the picture never stands from its place, in CSS pixels. */
export const driftReach = 12

/**
 * Where the picture stands at an instant, against burn-in: it moves once a minute, within 24 pixels in all.
 *
 * `0 → { x: 0, y: 0 }`
 */
export function toDrift(now: number): { x: number; y: number } {
  const minute = Math.floor(now / 60_000)
  // Two periods without a common factor, so that it passes over the whole square.
  return {
    x: Math.round(driftReach * Math.sin((minute * 2 * Math.PI) / 61)),
    y: Math.round(driftReach * Math.sin((minute * 2 * Math.PI) / 47)),
  }
}

/** How much a card says: `roomy` two lines below the bar, `compact` one line, that begins with the verdict. */
export type CardForm = 'roomy' | 'normal' | 'compact'

/** The smallest type of a card in CSS pixels; all other type is a multiple of it. */
export type CardType = { form: CardForm; fontSize: number }

/** From four metres, smaller type than this share of the screen's height is not read. */
const leastTypeRatio = 1 / 60
/** So many lines of the smallest type are as high and as wide as the contents of a card. */
const forms = { normal: { wide: 15.6, high: 8.1 }, compact: { wide: 11.6, high: 6.1 } } as const
/** A second line, and a larger number. */
const roomyExtra = 2.05

/** Type of twice that size can as well be smaller, and say more. */
const ampleTypeRatio = 2 * leastTypeRatio
/** A long text may shrink to this share, but not below what is read from four metres. */
const leastShrink = 0.7

/**
 * The type of the cards: as large as fits, with less said where it would else be too small to read, and more where it
 * is larger than anybody needs.
 *
 * `{ cardWidth: 300, cardHeight: 192 }, 720 → { form: 'normal', fontSize: 19.2 }`
 */
export function toCardType(
  { cardWidth, cardHeight }: Pick<WallLayout, 'cardWidth' | 'cardHeight'>,
  screenHeight: number,
): CardType {
  const byWidth = cardWidth / forms.normal.wide
  const normal = Math.min(byWidth, cardHeight / forms.normal.high)
  if (normal < screenHeight * leastTypeRatio) {
    const fontSize = Math.min(cardWidth / forms.compact.wide, cardHeight / forms.compact.high)
    return { form: 'compact', fontSize }
  }
  const roomy = Math.min(byWidth, cardHeight / (forms.normal.high + roomyExtra))
  if (roomy === byWidth || roomy >= screenHeight * ampleTypeRatio) return { form: 'roomy', fontSize: roomy }
  return { form: 'normal', fontSize: normal }
}

/**
 * How small a single text of a card may get to be seen whole, as a multiple of the card's type.
 *
 * `{ fontSize: 20 }, 720 → 0.7`; `{ fontSize: 12 }, 720 → 1`
 */
export function toLeastSize({ fontSize }: CardType, screenHeight: number): number {
  return Math.min(1, Math.max(leastShrink, (screenHeight * leastTypeRatio) / fontSize))
}
