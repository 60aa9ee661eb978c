/**
 * A trace: the service's answer to "which token handled this message, and how is that token?"
 *
 * Every field is the service's own text, or `null` where the reply did not name it. What the texts mean is read
 * by the parsers beside this file, at the moment of use, so that a text nobody can read is never lost.
 */
export type Trace = {
  messageId: string | null
  tokenId: string | null
  channelId: string | null
  /** An open set: FAST, RELAX, VERIFYING, BANNED are documented for tokens (API reference §4). */
  tokenStatus: string | null
  /** Midjourney's `/info` texts; `null` where the reply holds no token information at all. */
  info: InfoTexts | null
}

export const infoFields = [
  'fastTimeRemaining',
  'subscription',
  'relaxedUsage',
  'lifetimeUsage',
  'jobMode',
  'runningJobs',
  'queuedJobsFast',
  'queuedJobsRelax',
  'visibilityMode',
  'message',
] as const

export type InfoField = (typeof infoFields)[number]

/** One text for each field of the `/info` reply, `null` where it was not sent. */
export type InfoTexts = Readonly<Record<InfoField, string | null>>

/** The texts of a token of which nothing was said. */
export const noTexts: InfoTexts = {
  fastTimeRemaining: null,
  subscription: null,
  relaxedUsage: null,
  lifetimeUsage: null,
  jobMode: null,
  runningJobs: null,
  queuedJobsFast: null,
  queuedJobsRelax: null,
  visibilityMode: null,
  message: null,
}

/** What people call each `/info` field. */
const infoLabels: Readonly<Record<InfoField, string>> = {
  fastTimeRemaining: 'Fast time remaining',
  subscription: 'Subscription',
  relaxedUsage: 'Relaxed usage',
  lifetimeUsage: 'Lifetime usage',
  jobMode: 'Job mode',
  runningJobs: 'Running jobs',
  queuedJobsFast: 'Queued (fast)',
  queuedJobsRelax: 'Queued (relaxed)',
  visibilityMode: 'Visibility',
  message: 'Message from Midjourney',
}

/** One field as the service sent it: `text` is `null` where the reply did not name it. */
export type SaidField = { label: string; text: string | null }

/**
 * Lists every documented field of a trace with the service's own text, in the order people read them.
 * Midjourney's message is listed only when it says something.
 *
 * `{ tokenId: '111', … } → [{ label: 'Token', text: '111' }, …]`
 */
export function toSaidFields(trace: Trace): SaidField[] {
  const { info } = trace
  return [
    { label: 'Message', text: trace.messageId },
    { label: 'Token', text: trace.tokenId },
    { label: 'Discord channel', text: trace.channelId },
    { label: 'Token status', text: trace.tokenStatus },
    ...infoFields
      .filter((field) => field !== 'message' || (info?.message ?? '').trim() !== '')
      .map((field) => ({ label: infoLabels[field], text: info?.[field] ?? null })),
  ]
}
