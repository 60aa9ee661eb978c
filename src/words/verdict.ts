import { toOneLine } from '../domain/one-line.ts'
import type { Freshness } from '../domain/freshness.ts'
import type { Reason, Verdict } from '../domain/judge.ts'
import type { Pace } from '../domain/pace.ts'
import type { BoardCount } from '../domain/board.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'
import { quote, reasonsEnglish } from './verdict-reasons.ts'

/** How a token is, and why. */
export const verdictWords = { name: 'verdict', english: verdictEnglish } as const

export function verdictEnglish(formats: Formats) {
  const { number, instant, plural, duration, moment } = formats
  const { fields, groups } = commonEnglish(formats)
  const { reason, fastTimeLeft } = reasonsEnglish(formats, fields)

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

  /** The end of "Token 111 …", by the worst reason. `→ 'is running low'` */
  function phrase([worst]: readonly Reason[]): string {
    return worst === undefined ? 'cannot be judged' : reason(worst).phrase
  }

  function toDetails(reasons: readonly Reason[]): string {
    return reasons.map((why) => reason(why).detail).join('; ')
  }

  return {
    reason,
    fastTimeLeft,
    freshness,
    attention,
    aside,
    /** `→ 'Token 111'`; a reply may leave out whose it is. */
    who: (tokenId: string | null): string =>
      tokenId === null ? 'The token' : `Token ${toOneLine(tokenId, 40)}`,
    phrase,
    /** All reasons as a sentence of their own. `→ '1.2 h of 15 h fast time left.'` */
    details: (reasons: readonly Reason[]): string => toCapital(`${toDetails(reasons)}.`),
    /** The verdict as one sentence, the worst first. `→ 'Token 111 is running low: 1.2 h of 15 h fast time left.'` */
    sentence: (who: string, reasons: readonly Reason[]): string =>
      `${who} ${phrase(reasons)}: ${toDetails(reasons)}.`,
    /** What was so when it was last read, and may be no more. `→ 'Token 111 was OK when last read: 15 h of 15 h fast time left.'` */
    lastSentence(who: string, { level, reasons }: Verdict): string {
      return `${who} was ${groups[level]} when last read: ${toDetails(reasons)}.`
    },
    /** A notice that the verdict does not rest on. */
    notice: (text: string): string => `Midjourney says ${quote(text)}.`,
    /** The service listed one id several times, and the worst of them is shown. */
    listedTwice: (times: number): string =>
      `The service lists this token ${times} times; the worst of what it says is shown.`,
    /** When the fast time is gone, or that it lasts. */
    pace({ runsOutAt, resetsAt, isLast, minutesPerDay }: Pace): string {
      const perDay =
        minutesPerDay >= 60
          ? `${number(minutesPerDay / 60, 1)} h`
          : `${Math.max(1, Math.round(minutesPerDay))} min`
      const since = `At its pace since the last refill, about ${perDay} a day, it`
      const resets = instant(resetsAt)
      if (runsOutAt === null) {
        return `${since} lasts until ${isLast ? `the plan ends on ${resets}` : `the next refill on ${resets}`}.`
      }
      const next = isLast ? `the plan ends on ${resets}` : `the next refill is on ${resets}`
      return `${since} may run out around ${instant(runsOutAt)}; ${next}.`
    },
    /** When nothing was read since, in the shortest form. */
    silentSince: (at: number, now: number, isPolled: boolean): string =>
      `${isPolled ? 'No answer' : 'Not read'} since ${moment(at, now)}`,
    every: (ms: number): string => `every ${duration(ms)}`,
  }
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
