import { thresholds, type HealthLevel } from '../domain/health.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'
import { shellEnglish } from './shell.ts'

/** The one search, and what the help tells: both come when they are first opened. */
export const searchWords = { name: 'search', english: searchEnglish } as const

/** Why a text leads nowhere. */
export type LookupRefusal = 'empty' | 'unknown' | 'unavailable'

export type ThemeName = 'system' | 'light' | 'dark'

export function searchEnglish(formats: Formats) {
  const { number, percent, plural } = formats
  const { idMissing, idLooksLike } = commonEnglish(formats)
  const { search } = shellEnglish(formats)
  const refusals: Readonly<Record<LookupRefusal, string>> = {
    empty: `${idMissing} ${idLooksLike}`,
    unavailable: search.missing,
    unknown: `There is no message ID in this, and no token that is known here has this ID or label. ${idLooksLike}`,
  }
  const themes: Readonly<Record<ThemeName, string>> = {
    system: 'Theme: as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
  }
  const levels: Readonly<Record<HealthLevel, string>> = {
    ok: `It works, and at least ${percent(thresholds.low)} of its fast time is left.`,
    low: `Less than ${percent(thresholds.low)} of its fast time is left, or its subscription is cancelled and will end.`,
    critical: `Less than ${percent(thresholds.critical)} of its fast time is left.`,
    down: 'It takes no jobs: banned, being verified, paused or ended.',
    unknown: 'It cannot be judged: something that the verdict needs was not sent, or cannot be read.',
    off: 'Its owner switched it off. It is not counted among those that need attention.',
  }
  return {
    /** The field of a page, which takes ids and names alone. */
    lookup: {
      label: 'Message ID or token',
      placeholder: 'ID, token, link, log',
      submit: 'Look up',
      refusals,
      leftOut: (shown: number, leftOut: number): string =>
        `The first ${number(shown)} messages are shown; ${number(leftOut)} more ${plural(leftOut, { one: 'is', other: 'are' })} left out.`,
    },
    results: 'Results',
    sections: {
      found: 'Found in the text',
      tokens: 'Tokens',
      messages: 'Recent messages',
      pages: 'Pages',
      actions: 'Actions',
      situations: 'What the sandbox plays',
    },
    /** What a search has brought, for who cannot see it. */
    count: (count: number): string =>
      count === 0
        ? 'Nothing found'
        : `${number(count)} ${plural(count, { one: 'result', other: 'results' })}`,
    openMessage: 'Trace this message',
    traceAll: (count: number): string => `Trace ${number(count)} messages`,
    leftOut: (count: number): string => `${number(count)} more are left out`,
    neverRead: 'Not read yet',
    hidden: 'hidden',
    wallFor: 'for a screen that all can see',
    actions: {
      refresh: 'Refresh',
      refreshing: 'Asking the service again.',
      copyLink: 'Copy the link to this page',
      copyTokenId: (token: string): string => `Copy the ID of ${token}`,
      themes,
      language: (name: string): string => `Language: ${name}`,
      browserLanguage: 'Language: as the browser',
      help: 'Legend, keys and version',
      forgetBearer: 'Forget the bearer token',
      bearerForgotten: 'The bearer token is forgotten.',
      leaveSandbox: 'Leave the sandbox',
      sandboxLeft: 'You left the sandbox.',
      sure: 'Choose it once more to do it.',
      forgetEverything: 'Forget everything on this device …',
      inSettings: 'in Settings, where it is asked once more',
    },
    open: 'Open',
    hints: { choose: 'choose', open: 'open', paste: 'Paste any ID, link or log to look it up' },
    help: {
      title: 'Legend and keys',
      levels: 'What the shapes mean',
      levelMeans: levels,
      old: {
        name: 'Stale',
        means: 'Not read lately: the outline of the last level, in grey. It may have changed.',
      },
      evenPace: {
        name: 'Even pace',
        means:
          'The tick on the gauge: as much as would be left now if the fast time were used evenly from one refill to the next. Above it the time lasts; below it, it may run out before the refill.',
      },
      keys: 'Keys',
      keyMeans: {
        search: 'Search tokens, messages, pages and actions',
        lookup: 'On the overview: go to the lookup',
        choose: 'Choose among the results',
        enter: 'Open what is chosen, or look up what stands in the field',
        escape: 'Empty the field, then close',
        neighbours: 'On a token’s page: the token before, the next',
        help: 'Show this',
      },
      version: (version: string): string => `Tokenscope ${version}`,
      documentation: 'The guide and the security notes lie in docs, beside the source code.',
      licence: 'Free software under the MIT licence.',
    },
  }
}
