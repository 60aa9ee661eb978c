import type { Tongue } from './units.ts'

/** How numbers, moments and durations are printed in one language and one time zone. */
export type Formats = ReturnType<typeof makeFormats>

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const monthMs = (365.2425 / 12) * dayMs
/** The last instant that a `Date` can hold, in ms either side of 1970. */
const lastInstant = 8.64e15

const made = new Map<string, Formats>()

/**
 * The formats of a language and a zone, made once: a formatter of `Intl` takes some 45 µs to make, too long for a board
 * that prints hundreds of numbers each second. A zone that does not exist becomes UTC.
 *
 * @param timeZone an IANA name such as `Europe/Berlin`
 */
export function toFormats(language: Tongue, timeZone: string): Formats {
  const key = `${language.tag} ${language.direction} ${timeZone}`
  const known = made.get(key)
  if (known !== undefined) return known
  const formats = makeFormats(language, isTimeZone(timeZone) ? timeZone : 'UTC')
  made.set(key, formats)
  return formats
}

/** Whether the browser knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zone that the device is in now. It may change under an open page. */
export function readDeviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

function makeFormats(language: Tongue, timeZone: string) {
  const { tag, units } = language
  const dates = new Map<string, Intl.DateTimeFormat>()
  const numbers = new Map<number, Intl.NumberFormat>()
  const fixedNumbers = new Map<number, Intl.NumberFormat>()
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const plurals = new Intl.PluralRules(tag)

  /** Each made at its first use, since few pages need all. */
  function date(name: keyof typeof dateOptions, at: number): string {
    if (!isInstant(at)) return language.unknown
    const format = dates.get(name) ?? new Intl.DateTimeFormat(tag, { ...dateOptions[name], timeZone })
    dates.set(name, format)
    return format.format(at)
  }

  /** `1234.5 → '1,234.5'`: at most `digits` decimals, but what is there never becomes nothing: `0.001 → '0.001'`. */
  function number(value: number, digits = 2): string {
    const isTiny = value !== 0 && Math.abs(value) < 0.5 / 10 ** digits
    const key = isTiny ? -1 : digits
    const options = isTiny ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: digits }
    const format = numbers.get(key) ?? new Intl.NumberFormat(tag, options)
    numbers.set(key, format)
    return format.format(value)
  }

  /** `1234.5, 2 → '1,234.50'`: so many decimals, for numbers that stand one above the other. */
  function fixed(value: number, digits: number): string {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    const format = fixedNumbers.get(digits) ?? new Intl.NumberFormat(tag, options)
    fixedNumbers.set(digits, format)
    return format.format(value)
  }

  /** How far an amount of time reaches, in its largest unit, rounded down. */
  function amount(ms: number): string {
    if (ms < minuteMs) return units.second(number(Math.floor(ms / secondMs)))
    if (ms < hourMs) return units.minute(number(Math.floor(ms / minuteMs)))
    if (ms < 2 * dayMs) return units.hour(number(Math.floor(ms / hourMs)))
    if (ms <= 60 * dayMs) return units.days(Math.floor(ms / dayMs))
    if (ms <= 24 * monthMs) return units.months(Math.floor(ms / monthMs))
    return units.years(Math.floor(ms / (12 * monthMs)))
  }

  function twoUnits(ms: number, largeMs: number, smallMs: number, large: Unit, small: Unit): string {
    const rest = Math.floor((ms % largeMs) / smallMs)
    const whole = large(number(Math.floor(ms / largeMs)))
    return rest === 0 ? whole : units.join(whole, small(number(rest)))
  }

  /** The short name of the zone at a moment: it may be another in summer. `→ 'UTC'` */
  function zone(at: number): string {
    if (!isInstant(at)) return ''
    const format = dates.get('zone') ?? new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' })
    dates.set('zone', format)
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  }

  return {
    tag,
    timeZone,
    number,
    fixed,
    /** With one decimal at most, rounded down: what is under a threshold must not read as if it had reached it. `0.24979 → '24.9 %'` */
    percent: (ratio: number) => {
      // Without what floating point adds or takes: 0.29 * 1000 is a little less than 290.
      const tenths = Math.floor(Number((ratio * 1000).toFixed(6)))
      return units.percent(number(tenths === 0 ? ratio * 100 : tenths / 10, 1))
    },
    /** To the minute, with the zone. `→ '1 Dec 2026, 09:14 UTC'` */
    instant: (at: number) => (isInstant(at) ? units.zoned(date('minute', at), zone(at)) : language.unknown),
    /** `→ '1 Dec 2026'` */
    date: (at: number) => date('date', at),
    /** `→ '1 Dec'` */
    day: (at: number) => date('day', at),
    /** To the second. `→ '14:02:11'` */
    clock: (at: number) => date('clock', at),
    /** To the minute: seconds would only be restless on a wall. `→ '14:02'` */
    hour: (at: number) => date('hour', at),
    /** The hour of the day, 0 to 23, by this zone. */
    hourOfDay: (at: number) => Number.parseInt(date('hour', at), 10),
    zone,
    /** The hour where it is today, else the day: as short as it can be. `→ '14:02'`, `→ '3 Dec'` */
    moment: (at: number, now: number): string => {
      return date('date', at) === date('date', now) ? date('hour', at) : date('day', at)
    },
    /** How far an instant lies from now. `now + 9 days → 'in 9 days'` */
    relative: (at: number, now: number): string => {
      if (!isInstant(at) || !isInstant(now)) return language.unknown
      const awayMs = Math.abs(at - now)
      if (awayMs < secondMs) return units.now
      return at > now ? units.ahead(amount(awayMs)) : units.ago(amount(awayMs))
    },
    /** How long ago something was; the future counts as now, since clocks differ. `→ '12 s ago'` */
    age: (at: number, now: number): string => {
      if (!isInstant(at) || !isInstant(now)) return language.unknown
      return now - at < secondMs ? units.now : units.ago(amount(now - at))
    },
    /** How long something has been so, in its largest unit. `→ '26 min'` */
    lasting: (since: number, now: number): string =>
      isInstant(since) && isInstant(now) ? amount(Math.max(0, now - since)) : language.unknown,
    /** How long something takes, in its two largest units below 48 h. `200_000 → '3 min 20 s'` */
    duration: (ms: number): string => {
      if (!isInstant(ms) || ms < 0) return language.unknown
      if (ms < hourMs && ms >= minuteMs) return twoUnits(ms, minuteMs, secondMs, units.minute, units.second)
      if (ms < 2 * dayMs && ms >= hourMs) return twoUnits(ms, hourMs, minuteMs, units.hour, units.minute)
      return ms < minuteMs
        ? units.second(number(Math.floor(ms / secondMs)))
        : units.days(Math.floor(ms / dayMs))
    },
    /** `['a', 'b', 'c'] → 'a, b and c'` */
    list: (items: readonly string[]) => lists.format(items),
    /** The form that a number asks for. `1, { one: 'image', other: 'images' } → 'image'` */
    plural: (count: number, forms: { one: string; other: string }) =>
      plurals.select(count) === 'one' ? forms.one : forms.other,
  }
}

type Unit = (amount: string) => string

const clockOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const dateOptions = {
  minute: { day: 'numeric', month: 'short', year: 'numeric', ...clockOptions },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  clock: { ...clockOptions, second: '2-digit' },
  hour: clockOptions,
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

function isInstant(ms: number): boolean {
  return Math.abs(ms) <= lastInstant
}
