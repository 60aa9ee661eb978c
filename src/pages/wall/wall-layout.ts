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

/**
 * Where the picture stands some time after it began, against burn-in: it moves once a minute, from its place to both
 * sides, and never farther than `reach`.
 *
 * `0, 9 → { x: 0, y: 0 }`
 *
 * @param elapsedMs since the wall was opened, in milliseconds
 * @param reach in CSS pixels
 */
export function toDrift(elapsedMs: number, reach: number): { x: number; y: number } {
  const minute = Math.floor(Math.max(0, elapsedMs) / 60_000)
  // Two periods without a common factor, so that it passes over the whole square.
  return {
    x: Math.round(reach * Math.sin((minute * 2 * Math.PI) / 61)),
    y: Math.round(reach * Math.sin((minute * 2 * Math.PI) / 47)),
  }
}

/** The room around the picture, and how much of it the drift may use: the rest is there at any time. */
export function toMargin(width: number, height: number): { padding: number; reach: number } {
  const padding = Math.round(Math.max(20, Math.min(width, height) * 0.024))
  return { padding, reach: Math.floor(padding * 0.4) }
}

/** How much a card says: `roomy` two lines below its bar, `normal` one, `compact` none. */
export type CardForm = 'roomy' | 'normal' | 'compact'

/** The smallest type of a card in CSS pixels; all other type is a multiple of it. */
export type CardType = { form: CardForm; fontSize: number }

/** From four metres, smaller type than this share of the screen's height is not read. */
const leastTypeRatio = 1 / 60
/** So many lines of the smallest type are as high and as wide as the contents of a card. */
const forms = {
  roomy: { wide: 15.6, high: 10.9 },
  normal: { wide: 15.6, high: 8.5 },
  compact: { wide: 11.6, high: 5.9 },
} as const
/** What a second line of a name takes. */
const nameLine = 1.375

/** To say more, the type may be this much smaller. */
const roomyShare = 0.85
/** A long text may shrink to this share, but not below what is read from four metres. */
const leastShrink = 0.7

/**
 * The type of the cards: as large as fits, with less said where it would else be too small to read, and more where it
 * is larger than anybody needs.
 *
 * `{ cardWidth: 300, cardHeight: 170 }, 720 → { form: 'normal', fontSize: 19.2 }`
 *
 * @param nameLines how many lines the longest name of the page takes
 */
export function toCardType(
  { cardWidth, cardHeight }: Pick<WallLayout, 'cardWidth' | 'cardHeight'>,
  screenHeight: number,
  nameLines = 1,
): CardType {
  const most = cardWidth / forms.normal.wide
  const extra = (nameLines - 1) * nameLine
  const normal = Math.min(most, cardHeight / (forms.normal.high + extra))
  const least = screenHeight * leastTypeRatio
  if (normal < least) {
    const fontSize = Math.min(cardWidth / forms.compact.wide, cardHeight / forms.compact.high)
    return { form: 'compact', fontSize }
  }
  const roomy = Math.min(most, cardHeight / (forms.roomy.high + extra))
  if (roomy >= Math.max(least, roomyShare * normal)) return { form: 'roomy', fontSize: roomy }
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
