/** The hours of the day between which a screen is dimmed, of 24. */
export type DimHours = { from: number; to: number }

/** Reads two hours of the day. `'22-6' → { from: 22, to: 6 }`, `'off' → 'off'`, `'7-7' → null` */
export function parseDimHours(text: string): DimHours | 'off' | null {
  if (text.toLowerCase() === 'off') return 'off'
  const [, from = '', to = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (from === '' || Number(from) > 23 || Number(to) > 24 || Number(from) === Number(to)) return null
  return { from: Number(from), to: Number(to) }
}

/** `{ from: 22, to: 6 } → '22-6'` */
export function formatDimHours(dim: DimHours | 'off'): string {
  return dim === 'off' ? dim : `${dim.from}-${dim.to}`
}

/**
 * Whether a screen is dimmed at an hour of the day.
 *
 * `{ from: 22, to: 6 }, 23 → true`; `{ from: 22, to: 6 }, 6 → false`
 */
export function isDimHour(dim: DimHours | 'off', hour: number): boolean {
  if (dim === 'off') return false
  const isAfter = hour >= dim.from
  const isBefore = hour < dim.to
  return dim.from < dim.to ? isAfter && isBefore : isAfter || isBefore
}
