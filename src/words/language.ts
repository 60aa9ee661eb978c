import type { Twins } from './twins.ts'
import type { Tongue } from './units.ts'

/** A language of the app. English comes with each part of it; any other is one chunk, loaded when it is chosen. */
export type Language = Tongue & {
  /** The words of every area; `null` for English, whose words come with the parts that say them. */
  twins: Twins | null
  /** Changes the words of an area before they are used. Only the pseudo language of the tests does. */
  adapt?: <T>(words: T) => T
}

/** The languages that the app has, each under the name that it calls itself. */
export const languageNames = { en: 'English', 'zh-CN': '简体中文' } as const
/** `qps` is the pseudo language of the tests, which nobody is offered. */
export type LanguageTag = keyof typeof languageNames | 'qps'

function count(amount: number, one: string, other: string): string {
  return `${amount} ${amount === 1 ? one : other}`
}

export const english: Language = {
  tag: 'en-GB',
  direction: 'ltr',
  unknown: 'unknown',
  units: {
    second: (amount) => `${amount} s`,
    minute: (amount) => `${amount} min`,
    hour: (amount) => `${amount} h`,
    days: (days) => count(days, 'day', 'days'),
    months: (months) => count(months, 'month', 'months'),
    years: (years) => count(years, 'year', 'years'),
    percent: (amount) => `${amount} %`,
    join: (large, small) => `${large} ${small}`,
    now: 'now',
    ago: (amount) => `${amount} ago`,
    ahead: (amount) => `in ${amount}`,
    zoned: (moment, zone) => `${moment} ${zone}`,
  },
  twins: null,
}

/** The tag of ours that a text names, or `null`. `'zh-Hans-CN' → 'zh-CN'`, `'en-US' → 'en'`, `'zh-TW' → null` */
export function parseLanguageTag(text: string | null): LanguageTag | null {
  const tag = (text ?? '').trim().replaceAll('_', '-').toLowerCase()
  if (/^en(-|$)/.test(tag)) return 'en'
  if (tag === 'qps') return tag
  // Traditional Chinese is another script: who reads it is better served by what they asked for next.
  return /^zh($|-(?!hant|tw|hk|mo))/.test(tag) ? 'zh-CN' : null
}

/** The first of a browser's languages that the app has; English where it has none. `['fr', 'zh'] → 'zh-CN'` */
export function pickLanguageTag(wanted: readonly string[]): LanguageTag {
  for (const one of wanted) {
    const tag = parseLanguageTag(one)
    if (tag !== null) return tag
  }
  return 'en'
}
