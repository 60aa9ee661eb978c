/** How amounts of time and shares are said in a language. An amount comes printed. */
export type Units = {
  second: (amount: string) => string
  minute: (amount: string) => string
  hour: (amount: string) => string
  days: (count: number) => string
  months: (count: number) => string
  years: (count: number) => string
  percent: (amount: string) => string
  join: (large: string, small: string) => string
  now: string
  ago: (amount: string) => string
  ahead: (amount: string) => string
  /** A moment with its zone: where `Intl` puts that, it may tear day and hour apart. */
  zoned: (moment: string, zone: string) => string
}

/** What the formats of a language need to know of it. */
export type Tongue = {
  /** By which `Intl` knows it, and what stands in `<html lang>`. */
  tag: string
  direction: 'ltr' | 'rtl'
  /** In place of a moment that is none. */
  unknown: string
  units: Units
}
