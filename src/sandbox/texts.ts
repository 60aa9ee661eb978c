import type { InfoWire, TokenWire, TraceWire } from '../api/wire.ts'
import { hashOf } from './random.ts'
import { plans } from './roster.ts'
import { fakeDiscordSecret } from './secret.ts'
import type { TokenNow } from './world.ts'

/** Which page of the documentation a reply follows: each writes the token's info a little differently. */
export type InfoPage = 'trace' | 'list' | 'by id'

const hoursPerImage = 0.0173

/** `15.00/15.0 hours (100.00%)`, `199.00/200.0 minutes (99.50%)`, `25.00 minutes` */
function fastTimeText(now: TokenNow): string {
  if (now.cast === 'trial') return `${now.minutesLeft.toFixed(2)} minutes`
  const { saidIn } = plans[now.plan]
  const minutesPerUnit = saidIn === 'hours' ? 60 : 1
  const left = (now.minutesLeft / minutesPerUnit).toFixed(2)
  const total = (now.totalMinutes / minutesPerUnit).toFixed(1)
  // From the unrounded values, as the service does it: `9.24/15.0 hours (61.59%)`.
  return `${left}/${total} ${saidIn} (${((now.minutesLeft / now.totalMinutes) * 100).toFixed(2)}%)`
}

/** `1000 images`, `102 images (1.77 hours)` */
function usageText(images: number, saysHours: boolean): string {
  return saysHours ? `${images} images (${(images * hoursPerImage).toFixed(2)} hours)` : `${images} images`
}

/** `Standard (Active monthly, renews next on <t:1709417882>)`, `None (Trial)` */
function subscriptionText(now: TokenNow): string {
  if (now.cast === 'trial') return 'None (Trial)'
  // The sandbox's own: that a subscription can be paused is known, its text is not.
  if (now.cast === 'paused') return `${now.plan} (Paused)`
  return `${now.plan} (Active ${now.token.billing}, renews next on <t:${Math.floor(now.renewsAt / 1000)}>)`
}

/** The notices are Midjourney's; that they come in this field is the sandbox's own (its meaning is not documented). */
function noticeText(now: TokenNow): string {
  if (now.status === 'RELAX') {
    return 'You have no fast hours left. Please purchase more to continue submitting jobs or change your generation speed to relax.'
  }
  if (now.cast === 'banned') {
    return 'You have been blocked from accessing Midjourney. This happens on repeated or serious ToS violations'
  }
  return ''
}

/** Only `<t:xxx>` is documented; the rest is the sandbox's own, made so that nothing can be read from it. */
const unreadable = {
  jobMode: 'Gemütlich',
  runningJobs: 'einige',
  usage: 'たくさん',
  subscription: 'Standard (Active monthly, renews next on <t:xxx>)',
  lifetimeUsage: 'beaucoup d’images',
  queued: '—',
  visibilityMode: 'Nur für Freunde',
  fastTimeRemaining: 'three moons and a bit',
} as const

/** Every text about a token, in the order of the documented examples. */
function allTexts(now: TokenNow) {
  if (now.cast === 'unreadable') return { ...unreadable, queuedFast: unreadable.queued, message: '*?*' }
  return {
    jobMode: now.status === 'RELAX' ? 'Relaxed' : 'Fast',
    message: noticeText(now),
    // The sandbox's own, where it is not "None": no sample of another value is documented, only "number of jobs".
    runningJobs: now.running === 0 ? 'None' : String(now.running),
    usage: usageText(now.relaxedImages, now.saysHours),
    subscription: subscriptionText(now),
    lifetimeUsage: usageText(now.lifetimeImages, now.saysHours),
    queuedFast: String(now.queuedFast),
    visibilityMode: now.token.visibility,
    queued: String(now.queuedRelax),
    fastTimeRemaining: fastTimeText(now),
  }
}

/** A token's info as a page documents it. */
function infoOf(now: TokenNow, page: InfoPage): InfoWire {
  const texts = allTexts(now)
  return {
    jobMode: page !== 'trace' && now.leavesModeOut ? '' : texts.jobMode,
    ...(page === 'trace' ? { message: texts.message } : {}),
    runningJobs: texts.runningJobs,
    // Misspelled in the schema of the by-id page, as here.
    ...(page === 'by id' ? { relaxedUsuage: texts.usage } : { relaxedUsage: texts.usage }),
    subscription: texts.subscription,
    lifetimeUsage: texts.lifetimeUsage,
    queuedJobsFast: texts.queuedFast,
    visibilityMode: texts.visibilityMode,
    queuedJobsRelax: texts.queued,
    fastTimeRemaining: texts.fastTimeRemaining,
  }
}

/** Obviously simulated, and as long as a real one: `1000000000000001101`. */
function channelIdOf(id: number): string {
  return `1000000000000001${id}`
}

/** A token as the list and the by-id endpoints send it, with the Discord secret. */
export function tokenReply(now: TokenNow, page: InfoPage, withInfo = true): TokenWire {
  return {
    id: now.token.id,
    token: fakeDiscordSecret,
    channelId: channelIdOf(now.token.id),
    serverId: `1000000000000002${now.token.id}`,
    isActive: now.isActive,
    status: now.status,
    ...(withInfo ? { info: infoOf(now, page) } : {}),
    concurrency: now.concurrency,
  }
}

/** A trace, with a Discord secret in a field that no page documents: nothing keeps the service from adding one. */
export function traceReply(messageId: string, now: TokenNow): TraceWire & { token: string } {
  return {
    ...bareTraceReply(messageId, now.token.id),
    discordChannelId: channelIdOf(now.token.id),
    tokenStatus: now.status,
    tokenInfo: infoOf(now, 'trace'),
    token: fakeDiscordSecret,
  }
}

/** A trace without anything optional. `tokenId` is text by the schema and a number in the example: both come. */
export function bareTraceReply(messageId: string, tokenId: number): TraceWire {
  return { messageId, tokenId: hashOf(messageId) % 2 === 0 ? tokenId : String(tokenId) }
}
