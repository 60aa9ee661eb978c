import { hasBonus } from '../domain/fast-time.ts'
import type { KnownFastTime, Reason } from '../domain/judge.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { toOneLine } from '../domain/one-line.ts'
import type { ReadingPart } from '../domain/reading.ts'
import type { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** A reason two ways: as the end of "Token 111 …", and as a clause of its own. Rows and cards have it in fewer words. */
export type ReasonWords = { phrase: string; detail: string }

/** In a sentence a text of the service is shortened: the table of raw fields has it whole. */
const longestQuote = 120

/** A text of the service within a sentence. */
export function quote(text: string): string {
  return `“${toOneLine(text, longestQuote)}”`
}

type Fields = ReturnType<typeof commonEnglish>['fields']

/** Why a token is judged as it is, in English; a part of the verdict's words. */
export function reasonsEnglish({ number, instant, list }: Formats, fields: Fields) {
  const notices: Readonly<Record<NoticeKind, string>> = {
    blocked: 'is blocked by Midjourney',
    'no-sign-in': 'cannot sign in to Discord',
    'no-subscription': 'has no subscription',
    paused: 'has a paused subscription',
    moderation: 'has a moderation message waiting',
    terms: 'has terms waiting to be accepted',
    'no-fast-time': 'is out of fast time',
    'queue-full': 'has a full queue',
    alarming: 'has a notice that we cannot read',
  }

  /** `→ '1.2 h'` */
  function amount(value: number, unit: KnownFastTime['unit']): string {
    return `${number(value)} ${unit === 'hours' ? 'h' : 'min'}`
  }

  /** `→ '1.2 h of 15 h fast time left'` */
  function fastTimeLeft(time: KnownFastTime): string {
    const left = amount(time.left, time.unit)
    if (time.kind === 'left-only') return `${left} fast time left`
    const total = amount(time.total, time.unit)
    if (hasBonus(time)) return `${left}, more than the plan’s ${total}, of fast time left`
    return `${left} of ${total} fast time left`
  }

  const unread = {
    'unread-subscription': 'subscription',
    'unread-fast-time': 'fast time',
    'unread-switch': 'active switch',
  } as const

  /** The parts that a verdict stands on, within a sentence. */
  const partNames: Readonly<Partial<Record<ReadingPart, string>>> = {
    tokenStatus: 'status',
    isActive: 'active switch',
    fastTimeRemaining: 'fast time',
    subscription: 'subscription',
    message: 'message from Midjourney',
  }

  function names(parts: readonly ReadingPart[]): string {
    return list(parts.map((part) => partNames[part] ?? fields[part]))
  }

  function fastTimeWords({ level, time, isRelaxed }: Extract<Reason, { kind: 'fast-time' }>): ReasonWords {
    const detail = fastTimeLeft(time)
    if (level === 'ok') return { phrase: 'is all right', detail }
    if (isRelaxed) return { phrase: 'runs relaxed, with little fast time', detail }
    if (time.left === 0) return { phrase: 'is out of fast time', detail }
    return { phrase: 'is running low', detail }
  }

  /** Why, in words. */
  function reason(why: Reason): ReasonWords {
    switch (why.kind) {
      case 'no-information':
        return {
          phrase: 'cannot be judged',
          detail: 'the service sent no information about it',
        }
      case 'switched-off':
        return {
          phrase: 'is switched off',
          detail: 'it is set inactive, and takes no jobs until it is set active again',
        }
      case 'banned':
        return { phrase: 'is banned', detail: 'the service reports the status BANNED' }
      case 'verifying':
        return {
          phrase: 'is being verified',
          detail: 'it is not active until the service has verified it',
        }
      case 'unknown-status':
        return {
          phrase: 'has a status we do not know',
          detail: `the service calls it ${quote(why.text)}`,
        }
      case 'notice':
        return { phrase: notices[why.notice], detail: `Midjourney says ${quote(why.text)}` }
      case 'paused':
        return {
          phrase: 'has a paused subscription',
          detail: 'the subscription is paused',
        }
      case 'inactive':
        return {
          phrase: 'has no active subscription',
          detail: 'the subscription is inactive',
        }
      case 'ended':
        return {
          phrase: 'has a subscription that ended',
          detail:
            why.at === null ? 'the subscription has ended' : `the subscription ended on ${instant(why.at)}`,
        }
      case 'cancelled':
        return {
          phrase: 'has a cancelled subscription',
          detail: `the subscription is cancelled${why.endsAt === null ? '' : ` and ends on ${instant(why.endsAt)}`}`,
        }
      case 'renewal-passed':
        return {
          phrase: 'cannot be judged',
          detail: `what the service says of it is older than its own reset on ${instant(why.at)}`,
        }
      case 'unread-subscription':
      case 'unread-fast-time':
      case 'unread-switch':
        return {
          phrase: 'cannot be judged',
          detail: `its ${unread[why.kind]} reads ${quote(why.text)}, which we do not understand`,
        }
      case 'no-subscription':
        return {
          phrase: 'cannot be judged',
          detail: 'the service names no subscription for it',
        }
      case 'fast-time':
        return fastTimeWords(why)
      case 'no-fast-time':
        return {
          phrase: 'cannot be judged',
          detail: 'the service named no fast time',
        }
      case 'outdated':
        return {
          phrase: 'cannot be judged',
          detail: `the service no longer sends its ${names(why.parts)}, last at ${instant(why.sentAt)}`,
        }
      case 'hidden':
        return {
          phrase: 'cannot be judged',
          detail: `something that looks like a secret was taken out of its ${names(why.parts)}`,
        }
    }
  }

  return { reason, fastTimeLeft }
}
