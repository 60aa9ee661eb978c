/** How bold the widest text of a card is. */
const weight = 600
const measuredAt = 100
/** A wall of 500 tokens says fewer texts than this in a quarter of an hour. */
const mostTexts = 2_000

let pen: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** How wide a text would be in the page's own bold type, in multiples of its size. `'1,225' → 2.9` */
export function toTextWidth(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  pen ??= takePen()
  // No canvas: as wide as letters are in most fonts.
  const width = pen === null ? text.length * 0.62 : pen.measureText(text).width / measuredAt
  if (widths.size >= mostTexts) widths.clear()
  widths.set(text, width)
  return width
}

/** Asked for once: a card measures several texts each time it is drawn. */
function takePen(): CanvasRenderingContext2D | null {
  const made = document.createElement('canvas').getContext('2d')
  if (made !== null) made.font = `${weight} ${measuredAt}px ${getComputedStyle(document.body).fontFamily}`
  return made
}

/** The type size at which a text is as wide as there is room, between two bounds. All in multiples of one size. */
export function toFittingSize(text: string, room: number, least: number, most: number): number {
  const width = toTextWidth(text)
  return width === 0 ? most : Math.max(least, Math.min(most, room / width))
}

/** Whether a text of a size has room in one line. */
export function fits(text: string, room: number, size: number): boolean {
  return size * toTextWidth(text) <= room
}
