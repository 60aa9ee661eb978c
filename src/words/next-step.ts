import type { Reason } from '../domain/judge.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { Formats } from './formats.ts'

/** What to do next about a token, in one line for each reason. Only what is documented: no menus of others are guessed. */
export const nextStepWords = { name: 'nextStep', english: nextStepEnglish } as const

export function nextStepEnglish({ instant }: Formats) {
  const dashboard = 'look at the token in your ImaginePro dashboard'
  const paused = 'Resume the Midjourney subscription of this account.'
  const subscribe = 'Subscribe this account to a Midjourney plan again.'
  const fields = 'Look at its fields as the service sent them: their wording may be new.'

  function outOfTime(refillAt: number | null): string {
    const wait = refillAt === null ? 'Wait for the refill' : `Wait for the refill on ${instant(refillAt)}`
    return `${wait}, buy fast time in Midjourney, or switch to relax mode.`
  }

  const notices: Readonly<Record<Exclude<NoticeKind, 'no-fast-time'>, string>> = {
    blocked:
      'See in Midjourney why the account is blocked, and keep the token inactive until that is settled.',
    'no-sign-in': 'Sign in to Discord with this account; if that works, link it to ImaginePro anew.',
    'no-subscription': 'Subscribe this account to a Midjourney plan.',
    paused,
    moderation: 'Open the moderation message that waits in Midjourney for this account, and answer it.',
    terms: 'Accept the terms of Midjourney with this account.',
    'queue-full': 'Wait until its running jobs are done: before that, new ones find no place.',
    alarming: 'Read the message from Midjourney in full, and look at the account there.',
  }

  /** What to do about one reason. `refillAt` in epoch milliseconds. */
  function step(why: Reason, refillAt: number | null): string {
    switch (why.kind) {
      case 'no-information':
        return `Refresh to ask again; if it stays so, ${dashboard}.`
      case 'switched-off':
        return 'Nothing, if that is meant; else set it active again.'
      case 'banned':
        return 'Look at the account in Discord, and keep the token inactive until that is settled.'
      case 'verifying':
        return `Wait until ImaginePro has verified it; if that takes long, ${dashboard}.`
      case 'unknown-status':
        return 'Ask ImaginePro what this status means: it may be a new one.'
      case 'notice':
        return why.notice === 'no-fast-time' ? outOfTime(refillAt) : notices[why.notice]
      case 'paused':
        return paused
      case 'inactive':
      case 'ended':
        return subscribe
      case 'cancelled':
        return why.endsAt === null
          ? 'Resume the Midjourney subscription, or plan without this token.'
          : `Resume the Midjourney subscription before ${instant(why.endsAt)}, or plan without this token from then on.`
      case 'renewal-passed':
      case 'no-fast-time':
        return 'Refresh to ask again; if it stays so, look at the account in Midjourney itself.'
      case 'unread-subscription':
      case 'unread-fast-time':
      case 'unread-switch':
        return fields
      case 'no-subscription':
        return 'See in Midjourney whether this account has a subscription.'
      case 'fast-time':
        if (why.level === 'ok') return 'Nothing to do.'
        if (why.isRelaxed) return 'Nothing, as long as relaxed jobs will do: they use no fast time.'
        if (why.time.left === 0) return outOfTime(refillAt)
        return refillAt === null
          ? 'Use it sparingly until the refill, or buy fast time in Midjourney.'
          : `Use it sparingly until the refill on ${instant(refillAt)}, or buy fast time in Midjourney.`
      case 'outdated':
        return `Refresh; while the service leaves this out, ${dashboard}.`
      case 'hidden':
        return 'Look at the token in your ImaginePro dashboard: what was hidden here may matter.'
    }
  }

  return {
    /** Before what is to be done. */
    next: 'Next:',
    step,
    /** For what is all right now, and runs out before the refill at this pace. */
    slower: 'Use it more slowly to reach the refill, or buy fast time in Midjourney.',
    /** For what is too old to be believed. */
    refresh: 'Refresh to know how it is now.',
    never: 'Refresh to have it read.',
  }
}
