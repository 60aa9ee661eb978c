type Box = { left: number; right: number; top: number; bottom: number }

/** How far a menu stays from its control and from the edges of the window, in px. */
const gap = 6

/**
 * Where a menu stands in the window: beneath its control, or above it where there is more room, in line with that side of
 * the control from which it does not leave the window.
 */
export function toMenuPlace(anchor: Box, menu: HTMLElement, isTurned: boolean) {
  const { innerWidth, innerHeight } = window
  const width = menu.offsetWidth
  const height = menu.scrollHeight
  const below = innerHeight - anchor.bottom - 2 * gap
  const above = anchor.top - 2 * gap
  const isBelow = height <= below || below >= above
  const most = Math.max(120, isBelow ? below : above)
  const [near, far] = isTurned ? [anchor.right - width, anchor.left] : [anchor.left, anchor.right - width]
  const fits = near >= gap && near + width <= innerWidth - gap
  const x = Math.min(Math.max(gap, fits ? near : far), Math.max(gap, innerWidth - width - gap))
  const y = isBelow ? anchor.bottom + gap : anchor.top - gap - Math.min(height + 2, most)
  return { x, y: Math.max(gap, y), most }
}
