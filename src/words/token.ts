import type { Freshness } from '../domain/freshness.ts'
import type { HealthLevel } from '../domain/health.ts'
import type { KnownFastTime } from '../domain/judge.ts'
import type { Subscription, SubscriptionState } from '../domain/subscription.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'
import { summaryEnglish } from './summary.ts'

/** One token: its page, and what can be done with it there and on the board. */
export const tokenWords = { name: 'token', english: tokenEnglish } as const

/** Why there is no token to show. `unread` where nothing at all could be read yet. */
export type Absence = 'looking' | 'unread' | 'hidden' | 'unlisted'

type Billing = NonNullable<Extract<Subscription, { kind: 'read' }>['billing']>

export function tokenEnglish(formats: Formats) {
  const { number, instant, relative, age } = formats
  const { groups, was } = commonEnglish(formats)
  const { freshness } = summaryEnglish(formats)

  const absent: Readonly<Record<Absence, { heading: string; explains: string }>> = {
    looking: { heading: 'Looking for the token …', explains: 'The service is being asked for your tokens.' },
    unread: {
      heading: 'Not known yet',
      explains: 'Whether this token is among yours shows once the service answers.',
    },
    hidden: { heading: 'Not on your board', explains: 'You took this token off your board.' },
    unlisted: {
      heading: 'Not on your board',
      explains: 'Your account does not list this token, and no message you watch has led to it.',
    },
  }
  const states: Readonly<Record<SubscriptionState, string>> = {
    active: 'active',
    cancelled: 'cancelled',
    paused: 'paused',
    inactive: 'inactive',
    ended: 'ended',
    trial: 'trial',
    unknown: 'state not named',
  }
  const billings: Readonly<Record<Billing, string>> = { monthly: 'billed monthly', yearly: 'billed yearly' }

  return {
    absent,
    absentTitle: (why: Absence, name: string): string => `${absent[why].heading} · ${name}`,
    title: (level: HealthLevel, isOld: boolean, name: string): string =>
      `${isOld ? was(level) : groups[level]}: token ${name}`,
    seeAll: 'See all tokens',
    all: 'Tokens',
    crumb: 'Where this token stands',
    nth: (place: number, of: number): string => `${number(place)} of ${number(of)}`,
    previous: (name: string): string => `Previous token: ${name}`,
    following: (name: string): string => `Next token: ${name}`,
    more: 'More actions',

    place: (place: number, of: number): string => `Place ${number(place)} of ${number(of)} in your order`,
    moved: (place: number, of: number): string => `Now in place ${number(place)} of ${number(of)}.`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveHint: 'In your own order, which counts among tokens of the same health',
    isFirst: 'It is the first already',
    isLast: 'It is the last already',
    rename: 'Rename',
    labelField: 'Your name for it; leave it empty for none',
    labelSaved: 'The label is saved.',
    labelGone: 'The label is taken away.',
    unwatch: 'Stop watching',
    unwatched: 'The token is off your board. Undo takes that back.',
    watchAgain: 'Watch again',
    watchNameAgain: (name: string): string => `Watch token ${name} again`,
    watchedAgain: 'The token is back on your board.',

    verdict: 'Verdict',
    /** The service listed one id several times, and the worst of them is shown. */
    listedTwice: (times: number): string =>
      `The service lists this token ${times} times; the worst of what it says is shown.`,
    notRead: 'This token has not been read yet.',
    news: (name: string, level: HealthLevel, isOld: boolean): string =>
      `Token ${name}: ${isOld ? `${was(level)}, and not known now` : groups[level]}.`,
    /** How far it can be trusted. `→ 'Live. Read 12 s ago, as of 1 Dec 2026, 09:14 UTC.'` */
    readAt: (kind: Freshness, at: number, now: number): string =>
      `${freshness[kind]}. Read ${age(at, now)}, as of ${instant(at)}.`,
    missing: 'The last list left this token out. If the next one does as well, it goes from your board.',
    partSentAt: (at: number): string => `last sent ${instant(at)}`,

    /** The verdict in a few words: what it was judged by, or the reason alone where nothing works. */
    headline: (level: HealthLevel, detail: string): string => `${groups[level]}: ${detail}`,
    wasHeadline: (level: HealthLevel, detail: string): string =>
      `Was ${groups[level]} when last read: ${detail}`,
    /** Leads to the token that could do more. */
    mostLeft: (name: string, time: KnownFastTime): string =>
      `Most is left on ${name}: ${number(time.left, 1)} ${time.unit === 'hours' ? 'h' : 'min'}`,

    inShort: 'In short',
    facts: {
      plan: 'Plan',
      refill: 'Refill of fast time',
      renewal: 'Renewal of the plan',
      ends: 'End of the plan',
      relaxed: 'Relaxed usage',
      lifetime: 'Lifetime usage',
      mode: 'Mode',
      jobs: 'Running jobs',
    },
    noRefill: 'None: the plan ends first',
    waitingFast: 'waiting, fast:',
    waitingRelaxed: 'waiting, relaxed:',
    noPlan: 'No plan',
    states,
    planDetails: (state: SubscriptionState, billing: Billing | null): string =>
      billing === null ? states[state] : `${states[state]}, ${billings[billing]}`,
    renewal(event: 'renews' | 'ends', at: number, now: number): string {
      const when = relative(at, now)
      if (event === 'renews') return when
      return at < now ? `ended ${when}` : `ends ${when}`
    },
    /** `→ 'in 9 days'`, `→ 'was due 2 days ago'` */
    due: (at: number, now: number): string => (at < now ? `was due ${relative(at, now)}` : relative(at, now)),
    notKnown: 'Not known',
    asSent: 'As the service sent it',
    messages: 'Messages that led to it',
    showAll: (count: number): string => `Show all ${number(count)}`,
    noMessages: 'None: your account lists this token itself.',
  }
}
