import type { QuotaPeriod } from '../domain/pace.ts'
import type { Subscription, SubscriptionState } from '../domain/subscription.ts'
import type { Formats } from './formats.ts'

/** The cards of a trace that tell more of its token. */
export const detailsWords = { name: 'details', english: detailsEnglish } as const

type Billing = NonNullable<Extract<Subscription, { kind: 'read' }>['billing']>

export function detailsEnglish({ number, instant, relative, plural }: Formats) {
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

  return {
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
