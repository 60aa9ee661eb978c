import type { BoardCount } from '../domain/board.ts'
import type { Freshness } from '../domain/freshness.ts'
import type { Standing } from '../domain/reading.ts'
import { briefEnglish } from './brief-reasons.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** How a board is as a whole, and its tokens in few words. */
export const summaryWords = { name: 'summary', english: summaryEnglish } as const

export function summaryEnglish(formats: Formats) {
  const { plural, duration, moment, lasting } = formats
  const { groups, fields } = commonEnglish(formats)

  /** `→ '1 stale: 1 was Critical'` */
  function lastKnown({ lastLevels }: BoardCount): string {
    return (['down', 'critical', 'low', 'unknown', 'ok', 'off'] as const)
      .filter((level) => lastLevels[level] > 0)
      .map((level) => `${lastLevels[level]} ${groups[level]}`)
      .join(', ')
  }

  /** What nobody needs to act on, and everybody should know. `→ ['1 unknown', '2 off']` */
  function aside(count: BoardCount): string[] {
    const { old, unknown, off } = count.groups
    return [
      old > 0 ? `${old} not read lately (last known: ${lastKnown(count)})` : '',
      unknown > 0 ? `${unknown} unknown` : '',
      off > 0 ? `${off} off` : '',
    ].filter((text) => text !== '')
  }

  /** How many need attention. `→ '2 of 14 tokens need attention'` */
  function attention({ all, attention: troubled, groups: { old, unknown, off } }: BoardCount): string {
    if (all === 0) return 'No tokens yet'
    if (old === all) {
      return all === 1 ? 'The token was not read lately' : `None of ${all} tokens was read lately`
    }
    if (troubled > 0) {
      if (all === 1) return 'The token needs attention'
      return `${troubled} of ${all} tokens ${plural(troubled, { one: 'needs', other: 'need' })} attention`
    }
    if (off === all) return all === 1 ? 'The token is switched off' : `All ${all} tokens are switched off`
    if (old + unknown === 0) {
      if (all === 1) return 'The token is all right'
      return off === 0
        ? `All ${all} tokens are all right`
        : `${all - off} of ${all} tokens ${plural(all - off, { one: 'is', other: 'are' })} all right`
    }
    return all === 1 ? 'The token cannot be judged' : `None of ${all} tokens is known to need attention`
  }

  const freshness: Readonly<Record<Freshness, string>> = {
    live: 'Live',
    ageing: 'Ageing: the last answer is late',
    stale: 'Stale: several answers are missing, so this may have changed',
    lost: 'Lost: this is long past, and says nothing of now',
  }

  return {
    freshness,
    attention,
    aside,
    brief: briefEnglish(formats, fields),
    /** Since when a token is as it is; where nobody saw it change, how long at least. `→ 'since 14:02 · 2 h'` */
    since: ({ since, isSeen }: Standing, now: number): string =>
      isSeen ? `since ${moment(since, now)} · ${lasting(since, now)}` : `for at least ${lasting(since, now)}`,
    /** When nothing was read since, in the shortest form. */
    silentSince: (at: number, now: number, isPolled: boolean): string =>
      `${isPolled ? 'No answer' : 'Not read'} since ${moment(at, now)}`,
    every: (ms: number): string => `every ${duration(ms)}`,
  }
}
