const earliest = Date.UTC(2015, 0, 1)
const tooLate = Date.UTC(2101, 0, 1)

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

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

function toMidnight(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day)
  const rolledOver = new Date(at).getUTCDate() !== day || new Date(at).getUTCMonth() !== month - 1
  return rolledOver ? null : inRange(at)
}

function inRange(at: number): number | null {
  return at >= earliest && at < tooLate ? at : null
}
