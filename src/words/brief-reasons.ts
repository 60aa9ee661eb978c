import type { Reason } from '../domain/judge.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

type Fields = ReturnType<typeof commonEnglish>['fields']

/** Why a token is judged as it is, in the few words of a row or card: nothing where it is all right. */
export function briefEnglish({ number, percent }: Formats, fields: Fields): (why: Reason) => string {
  const notices: Readonly<Record<NoticeKind, string>> = {
    blocked: 'Blocked',
    'no-sign-in': 'Cannot sign in',
    'no-subscription': 'No subscription',
    paused: 'Subscription paused',
    moderation: 'Moderation waiting',
    terms: 'New terms',
    'no-fast-time': 'Used up',
    'queue-full': 'Queue full',
    alarming: 'Notice',
  }

  function ofFastTime({ level, time, isRelaxed }: Extract<Reason, { kind: 'fast-time' }>): string {
    if (level === 'ok') return ''
    if (isRelaxed) return 'Runs relaxed'
    if (time.left === 0) return 'Used up'
    return time.kind === 'measured' && time.total > 0
      ? `${percent(time.left / time.total)} left`
      : `${number(time.left)} ${time.unit === 'hours' ? 'h' : 'min'} left`
  }

  return (why) => {
    switch (why.kind) {
      case 'no-information':
        return 'No information'
      case 'switched-off':
        return 'Switched off'
      case 'banned':
        return 'Banned'
      case 'verifying':
        return 'Being verified'
      case 'unknown-status':
        return 'New status'
      case 'paused':
        return 'Subscription paused'
      case 'inactive':
        return 'Subscription inactive'
      case 'ended':
        return 'Subscription ended'
      case 'cancelled':
        return 'Cancelled'
      case 'renewal-passed':
        return 'Older than its reset'
      case 'unread-subscription':
        return 'Subscription unclear'
      case 'no-subscription':
        return 'No subscription'
      case 'no-fast-time':
        return 'Time not named'
      case 'unread-fast-time':
        return 'Time unreadable'
      case 'unread-switch':
        return 'Switch unreadable'
      case 'outdated':
        return `${fields[why.parts[0] ?? 'tokenStatus']} no longer sent`
      case 'hidden':
        return 'Text hidden'
      case 'notice':
        return notices[why.notice]
      case 'fast-time':
        return ofFastTime(why)
    }
  }
}
