/** How bold the widest text of a card is. */
const weight = 600
const measuredAt = 100

let pen: CanvasRenderingContext2D | null = null

/** How wide a text would be in the page's own bold type, in multiples of its size. `'1,225' → 2.9` */
export function toTextWidth(text: string): number {
  pen ??= takePen()
  // No canvas: as wide as letters are in most fonts.
  if (pen === null) return text.length * 0.62
  return pen.measureText(text).width / measuredAt
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
