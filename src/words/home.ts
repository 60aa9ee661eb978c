import type { HealthLevel } from '../domain/health.ts'
import type { KnownFastTime, Reason } from '../domain/judge.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { PoolKind, PoolUse } from '../domain/pool.ts'
import { briefEnglish } from './brief-reasons.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** The overview: what needs attention, all fast time together, and what was looked up. */
export const homeWords = { name: 'home', english: homeEnglish } as const

export function homeEnglish(formats: Formats) {
  const { number, plural, day, relative, moment } = formats
  const { groups, was, fields } = commonEnglish(formats)
  const toBrief = briefEnglish(formats, fields)

  const notices: Readonly<Record<NoticeKind, string>> = {
    blocked: 'See in Midjourney why it is blocked',
    'no-sign-in': 'Sign in to Discord with this account',
    'no-subscription': 'Subscribe it to a Midjourney plan',
    paused: 'Resume its Midjourney subscription',
    moderation: 'Answer the message in Midjourney',
    terms: 'Accept the terms in Midjourney',
    'no-fast-time': 'Wait for the refill, or run it relaxed',
    'queue-full': 'Wait until its jobs are done',
    alarming: 'Read the notice on its page',
  }

  /** What to do about one reason, in a few words. */
  function todo(why: Reason): string {
    switch (why.kind) {
      case 'banned':
        return 'Look at the account in Discord'
      case 'verifying':
        return 'Wait until it has been verified'
      case 'notice':
        return notices[why.notice]
      case 'paused':
        return notices.paused
      case 'inactive':
      case 'ended':
        return 'Subscribe it to a plan again'
      case 'cancelled':
        return why.endsAt === null ? 'Resume it, or plan without it' : `Resume it before ${day(why.endsAt)}`
      case 'fast-time':
        return why.isRelaxed ? 'Relaxed jobs go on without fast time' : 'Use it sparingly until the refill'
      case 'switched-off':
        return 'Set it active when it is wanted'
      case 'no-information':
      case 'renewal-passed':
      case 'no-fast-time':
      case 'outdated':
        return 'Refresh to ask again'
      case 'unknown-status':
      case 'unread-subscription':
      case 'no-subscription':
      case 'unread-fast-time':
      case 'unread-switch':
      case 'hidden':
        return 'See what the service sent'
    }
  }

  /** `→ '412 h'`, `→ '1.2 h'`, `→ '25 min'` */
  function amount(minutes: number): string {
    if (minutes < 60) return `${number(minutes, 0)} min`
    return `${number(minutes / 60, minutes < 6000 ? 1 : 0)} h`
  }

  /** `→ '1.2 of 15 h'` */
  function fastTime(time: KnownFastTime): string {
    const unit = time.unit === 'hours' ? 'h' : 'min'
    if (time.kind === 'left-only') return `${number(time.left, 1)} ${unit}`
    return `${number(time.left, 1)} of ${number(time.total, 1)} ${unit}`
  }

  const kinds: Readonly<Record<PoolKind, string>> = {
    ...groups,
    old: 'Not read lately',
    unknown: 'Not known',
    off: 'Off, not usable',
    down: 'Down, not usable',
  }
  const uses: Readonly<Record<Exclude<PoolUse, 'usable'>, string>> = {
    old: 'when last read',
    unknown: 'may be usable',
    off: 'cannot be used',
    down: 'cannot be used',
  }

  function tokens(count: number): string {
    return `${number(count)} ${plural(count, { one: 'token', other: 'tokens' })}`
  }

  return {
    title: 'Overview',
    looking: 'Looking for your tokens …',
    unread: 'Your tokens could not be read yet',
    allHidden: 'All your tokens are taken off the board',
    allTokens: 'All tokens',
    fine: (count: number): string => `${number(count)} OK`,
    keptFrom: (when: string): string => `Shown is what was read at ${when}.`,

    worst: 'Tokens to look at first',
    /** What is the matter with a token, the reason first. `→ 'Banned'`, `→ 'Critical · 8 % left'` */
    matter(level: HealthLevel, isOld: boolean, why: Reason | null): string {
      if (isOld) return was(level)
      const brief = why === null ? '' : toBrief(why)
      if (brief === '') return groups[level]
      return level === 'down' ? brief : `${groups[level]} · ${brief}`
    },
    notRead: 'Not read yet',
    left: (time: KnownFastTime, use: PoolUse): string =>
      `${fastTime(time)} ${use === 'usable' ? 'left' : uses[use]}`,
    noTime: 'Fast time not known',
    todo,
    refill: (at: number, now: number): string => `Refill ${relative(at, now)}, on ${day(at)}`,
    silent: (at: number, now: number): string => `Not read since ${moment(at, now)}`,
    asksNext: 'Asked about next',
    othersFine: (count: number): string =>
      `${number(count)} more ${plural(count, { one: 'is', other: 'are' })} all right`,
    othersOff: (count: number): string =>
      `${number(count)} more ${plural(count, { one: 'is', other: 'are' })} switched off`,
    noOthers: 'There is no other token on your board',
    allFine: 'Nothing needs your attention',

    pool: 'Pool',
    amount,
    poolOf: (minutes: number): string => `of ${amount(minutes)} fast time left`,
    allUsable: 'all of it can be used now',
    noneUsable: 'none of it can be used now',
    usable: (minutes: number): string => `${amount(minutes)} of it can be used now`,
    kinds,
    used: 'Used',
    untold: (count: number): string =>
      `${tokens(count)} ${plural(count, { one: 'tells', other: 'tell' })} no time`,
    noPool: 'No token tells how much fast time it has left.',
    /** One token's part of the bar. `→ 'Studio 8: 1.2 h, Critical'` */
    segment: (name: string, minutes: number, kind: string): string => `${name}: ${amount(minutes)}, ${kind}`,
    kindSegment: (kind: PoolKind, minutes: number): string => `${kinds[kind]}: ${amount(minutes)}`,

    refills: 'Next refills',
    noRefills: 'No refill is known: the service names no renewal of a plan that works.',
    refillAt: (at: number, now: number): string => `${day(at)}, ${relative(at, now)}`,
    moreRefills: (count: number): string => `and ${number(count)} more`,

    first: {
      title: 'There is no token to show yet',
      explains:
        'The service lists none for this account, and no message that is watched has led to one. Two ways on:',
      lookUp: 'Paste the ID of a message into the field above: its trace names the token that handled it.',
      watch:
        'Watch messages on the page of tokens, by “Add token”: each leads to its token, which then stands here.',
      openTokens: 'Open the tokens',
      hidden: 'All your tokens are taken off the board. There they can be put back.',
    },

    recent: 'Recent lookups',
    onDevice: 'on this device',
    inSandbox: 'of the sandbox alone',
    clear: 'Clear all',
    remove: 'Remove',
    removeOne: (messageId: string): string => `Remove ${messageId}`,
    removed: 'Removed from the recent lookups.',
    cleared: 'The recent lookups are cleared.',
    restored: 'The recent lookups are back.',
    nothing: 'Nothing yet. The messages you look up are listed here, on this device only.',
    anyId: 'In the sandbox any ID will do.',
    tryOne: 'Look one up',
    showAllLookups: (count: number): string => `Show all ${number(count)}`,
    /** How the token of a message is. `→ 'Token critical'` */
    tokenIs: (level: HealthLevel): string =>
      `Token ${level === 'ok' ? groups.ok : groups[level].toLowerCase()}`,
    tokenWas: (level: HealthLevel): string => `Token ${was(level)}`,
    notTold: 'Token not known',
  }
}
