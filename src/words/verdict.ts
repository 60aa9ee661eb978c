import { toOneLine } from '../domain/one-line.ts'
import type { Reason, Verdict } from '../domain/judge.ts'
import type { Pace } from '../domain/pace.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'
import { quote, reasonsEnglish } from './verdict-reasons.ts'

/** How a token is, and why. */
export const verdictWords = { name: 'verdict', english: verdictEnglish } as const

export function verdictEnglish(formats: Formats) {
  const { number, instant } = formats
  const { fields, groups } = commonEnglish(formats)
  const { reason, fastTimeLeft } = reasonsEnglish(formats, fields)

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
  }
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
