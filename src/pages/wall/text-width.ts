/** How bold the widest text of a card is. */
const weight = 600
const measuredAt = 100

let pen: CanvasRenderingContext2D | null = null

/** How wide a text would be in the page's own bold type, in multiples of its size. `'1,225' → 2.9` */
export function toTextWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  // No canvas: as wide as letters are in most fonts.
  if (pen === null) return text.length * 0.62
  pen.font = `${weight} ${measuredAt}px ${getComputedStyle(document.body).fontFamily}`
  return pen.measureText(text).width / measuredAt
}

/** The type size at which a text is as wide as there is room, between two bounds. All in multiples of one size. */
export function toFittingSize(text: string, room: number, least: number, most: number): number {
  const width = toTextWidth(text)
  return width === 0 ? most : Math.max(least, Math.min(most, room / width))
}
