import type { HealthLevel } from '../domain/health.ts'
import { exampleMessageId } from '../domain/message-id.ts'
import type { JobStatus } from '../domain/message.ts'
import { toOneLine } from '../domain/one-line.ts'
import type { QuotaPeriod } from '../domain/pace.ts'
import type { Subscription, SubscriptionState } from '../domain/subscription.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** The page of one message. */
export const traceWords = { name: 'trace', english: traceEnglish } as const

/** What is said when the verdict has changed: a level, or that no newer one can be had. */
export type NewsState = HealthLevel | 'failing'

type Billing = NonNullable<Extract<Subscription, { kind: 'read' }>['billing']>

export function traceEnglish(formats: Formats) {
  const { number, instant, relative, age, duration, plural } = formats
  const { groups, was } = commonEnglish(formats)

  const states: Readonly<Record<SubscriptionState, string>> = {
    active: 'Active',
    cancelled: 'Cancelled',
    paused: 'Paused',
    inactive: 'Inactive',
    ended: 'Ended',
    trial: 'Trial',
    unknown: 'State not given',
  }
  const billings: Readonly<Record<Billing, string>> = { monthly: 'billed monthly', yearly: 'billed yearly' }
  /** In other words than those on screen: these are heard and not seen. */
  const news: Readonly<Record<NewsState, string>> = {
    ok: 'The verdict is now: all right',
    low: 'The verdict is now: attention',
    critical: 'The verdict is now: critical',
    down: 'The verdict is now: down',
    unknown: 'The verdict is now: not known',
    off: 'The verdict is now: switched off',
    failing: 'The last answer could not be had',
  }

  return {
    noId: {
      title: 'Not a message ID',
      heading: 'This address holds no message ID',
      form: `A message ID looks like ${exampleMessageId}.`,
    },
    traceOf: 'Trace of message',
    copyMessageId: 'Copy the message ID',
    copyCurl: 'Copy as curl',
    asking: 'Asking the service for the trace …',
    /** The document's title. `→ 'Critical: token 111 · d15c…'` */
    title(level: HealthLevel, isOld: boolean, tokenId: string | null, messageId: string): string {
      const token = tokenId === null ? 'token' : `token ${toOneLine(tokenId, 40)}`
      return `${isOld ? was(level) : groups[level]}: ${token} · ${messageId}`
    },
    titleAsking: (messageId: string): string => `Trace · ${messageId}`,
    titleFailed: (messageId: string): string => `No trace · ${messageId}`,
    verdict: 'Verdict',
    /** After the token's name. `→ 'was OK when last read'` */
    wasPhrase: (level: HealthLevel): string => `was ${groups[level]} when last read`,
    /** Where the pace makes a request wait. */
    waits: (spacingMs: number): string =>
      `The service allows one trace every ${duration(spacingMs)}: this one waits for its turn.`,
    wasSo: (at: number): string =>
      `Old reading: this was so on ${instant(at)} and may have changed. Refresh to know.`,
    noInformation: 'The service sent no information about the token itself.',
    news,
    noChange: 'Asked again: no change',
    stillFails: 'Asked again: it still fails',
    message: {
      title: 'Message',
      asking: 'Asking the service how far the message is …',
      notKnown: 'Not known, for the reason above.',
      noPrompt: 'no prompt sent',
      progress: 'Progress of the message',
      noProgress: 'Progress not given',
      askedAgain: 'Asked again by itself.',
      otherMessage: 'The reply names another message than the one that was asked for:',
      /** In the verdict, beside the token: how the message itself is. */
      told: {
        queued: 'The message itself is waiting in the queue.',
        running: 'The message itself is still running.',
        done: 'The message itself is done.',
        failed: 'The message itself failed.',
        unknown: 'How far the message itself is, is told below.',
      } satisfies Record<JobStatus['kind'], string>,
      parameters: 'Parameters of the prompt',
      asked: 'Asked',
      ended: {
        done: 'Done',
        failed: 'Failed',
        queued: 'Last update',
        running: 'Last update',
        unknown: 'Last update',
      } satisfies Record<JobStatus['kind'], string>,
      when: (at: number, now: number): string => `${instant(at)}, ${age(at, now)}`,
      took: (ms: number): string => `took ${duration(ms)}`,
      pictureLater: 'The picture comes when it is done',
      picture: 'The generated picture',
      simulated: 'A simulated picture',
      noPicture: 'No picture to show',
      brokenPicture: 'The picture cannot be loaded',
    },
    queue: {
      title: 'Queue and jobs',
      running: 'Running now',
      fast: 'Waiting, fast',
      relaxed: 'Waiting, relaxed',
      mode: 'Mode',
      byStatus: 'by the token’s status',
      images: 'Images are',
      status: 'Status',
      tokenId: 'Token ID',
      channelId: 'Channel ID',
      copyChannelId: 'Copy the channel ID',
    },
    usage: {
      title: 'Usage',
      relaxed: 'Relaxed',
      lifetime: 'Lifetime',
      unit: (images: number): string => plural(images, { one: 'image', other: 'images' }),
      hours: (hours: number): string =>
        `${number(hours)} ${plural(hours, { one: 'hour', other: 'hours' })} of GPU time`,
    },
    plan: {
      title: 'Subscription plan',
      missing: 'The service did not name a subscription.',
      none: 'No plan',
      /** `→ 'Active, billed yearly'` */
      state: (state: SubscriptionState, billing: Billing | null): string =>
        billing === null ? states[state] : `${states[state]}, ${billings[billing]}`,
      noRenewal: 'No renewal is named.',
      renewal: 'Renewal',
      renews: 'Renews',
      wasToRenew: 'Was to renew',
      ends: 'Ends',
      ended: 'Ended',
      day: (day: number, days: number): string => `Day ${day} of ${days} of the month’s fast time`,
      /** A yearly plan refills every month. */
      refill: ({ resetsAt }: QuotaPeriod, now: number): string =>
        `Fast time refills every month: next ${relative(resetsAt, now)}, ${instant(resetsAt)}.`,
    },
    raw: {
      title: 'As the service sent it',
      otherMessage: 'Note: the reply names another message than the one that was asked for.',
    },
  }
}
