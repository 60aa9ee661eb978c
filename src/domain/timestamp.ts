const earliest = Date.UTC(2015, 0, 1)
const tooLate = Date.UTC(2101, 0, 1)
/** The last instant that a `Date` can hold, in ms either side of 1970. */
const lastInstant = 8.64e15

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const monthMs = (365.2425 / 12) * dayMs

/** Making a formatter takes some 45 µs, too long for a board that prints hundreds of times every second. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const isoShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * Reads a timestamp of a message to epoch ms; null unless it is a real instant in 2015–2100.
 *
 * `'2026-02-22T07:43:37+00:00'` → `1771746217000`
 *
 * Source: API reference §3.2, which shows this style and `2023-08-01T14:03:01.817Z`.
 */
export function parseIsoTimestamp(text: string | undefined): number | null {
  const match = isoShape.exec(text ?? '')
  if (match === null) return null
  const [, date = '', hour, minute, second, fraction = '', sign = '+', zoneHour = '0', zoneMinute = '0'] =
    match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (Number(zoneHour) > 14 || Number(zoneMinute) > 59) return null

  const [year = '', month = '', day = ''] = date.split('-')
  const midnight = toMidnight(Number(year), Number(month), Number(day))
  if (midnight === null) return null
  const clockMs = Number(hour) * hourMs + Number(minute) * minuteMs + Number(second) * secondMs
  const zoneMs = (Number(zoneHour) * hourMs + Number(zoneMinute) * minuteMs) * (sign === '-' ? -1 : 1)
  return inRange(midnight + clockMs + Number(fraction.padEnd(3, '0').slice(0, 3)) - zoneMs)
}

/**
 * Reads Discord's timestamp markup to epoch ms; null unless it lies in 2015–2100.
 *
 * `'<t:1709417882:R>'` → `1709417882000`, `'<t:2123>'` → `null`
 */
export function parseDiscordTimestamp(text: string | undefined): number | null {
  const seconds = /^<t:(\d{1,12})(?::[a-z])?>$/i.exec(text ?? '')?.[1]
  return seconds === undefined ? null : inRange(Number(seconds) * secondMs)
}

/**
 * Prints an instant to the minute with its zone; in the person's own zone unless told, in UTC if it is no zone.
 *
 * `1796116440000, 'UTC'` → `'1 Dec 2026, 09:14 UTC'`
 */
export function formatInstant(at: number, timeZone?: string, locale = 'en-GB'): string {
  if (!isInstant(at)) return 'unknown'
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return toFormatter(locale, timeZone, { ...day, ...clock }).format(at)
}

/**
 * Prints the time of day to the second, in the same zone as {@link formatInstant}.
 *
 * `1796133731000, 'UTC'` → `'14:02:11'`
 */
export function formatClock(at: number, timeZone?: string): string {
  if (!isInstant(at)) return 'unknown'
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  return toFormatter('en-GB', timeZone, clock).format(at)
}

/**
 * Says how far an instant lies from `now`, rounded towards it, in hours up to 48 h and in days up to 60 days.
 *
 * `now + 9 * 86_400_000, now` → `'in 9 days'`
 */
export function formatRelative(at: number, now: number): string {
  if (!isInstant(at) || !isInstant(now)) return 'unknown'
  const amount = toLargestUnit(Math.abs(at - now))
  if (amount === '0 s') return 'now'
  return at > now ? `in ${amount}` : `${amount} ago`
}

/**
 * Says how long something takes, given in ms, rounded down: two units below 48 h, whole days above.
 *
 * `200_000` → `'3 min 20 s'`
 */
export function formatDuration(ms: number): string {
  if (!isInstant(ms) || ms < 0) return 'unknown'
  if (ms < minuteMs) return `${Math.floor(ms / secondMs)} s`
  if (ms < hourMs) return joinUnits(ms, minuteMs, 'min', secondMs, 's')
  if (ms < 2 * dayMs) return joinUnits(ms, hourMs, 'h', minuteMs, 'min')
  return `${Math.floor(ms / dayMs)} days`
}

function toLargestUnit(ms: number): string {
  if (ms < minuteMs) return `${Math.floor(ms / secondMs)} s`
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min`
  if (ms < 2 * dayMs) return `${Math.floor(ms / hourMs)} h`
  if (ms <= 60 * dayMs) return `${Math.floor(ms / dayMs)} days`
  if (ms <= 24 * monthMs) return `${Math.floor(ms / monthMs)} months`
  return `${Math.floor(ms / (12 * monthMs))} years`
}

function joinUnits(ms: number, largeMs: number, large: string, smallMs: number, small: string): string {
  const rest = Math.floor((ms % largeMs) / smallMs)
  const whole = `${Math.floor(ms / largeMs)} ${large}`
  return rest === 0 ? whole : `${whole} ${rest} ${small}`
}

function toMidnight(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day)
  const rolledOver = new Date(at).getUTCDate() !== day || new Date(at).getUTCMonth() !== month - 1
  return rolledOver ? null : inRange(at)
}

function inRange(at: number): number | null {
  return at >= earliest && at < tooLate ? at : null
}

function isInstant(ms: number): boolean {
  return Math.abs(ms) <= lastInstant
}

function toFormatter(locale: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([locale, timeZone, options])
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = makeFormatter(locale, { ...options, timeZone })
  formatters.set(key, made)
  return made
}

function makeFormatter(locale: string, options: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(locale, options)
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  }
}
