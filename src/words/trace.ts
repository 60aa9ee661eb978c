import type { HealthLevel } from '../domain/health.ts'
import { exampleMessageId } from '../domain/message-id.ts'
import type { JobStatus } from '../domain/message.ts'
import { toOneLine } from '../domain/one-line.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** The page of one message. */
export const traceWords = { name: 'trace', english: traceEnglish } as const

/** What is said when the verdict has changed: a level, or that no newer one can be had. */
export type NewsState = HealthLevel | 'failing'

export function traceEnglish(formats: Formats) {
  const { duration } = formats
  const { groups, was } = commonEnglish(formats)

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
    wasSo: 'Old reading: it may have changed since.',
    noInformation: 'The service sent no information about the token’s fast time, usage and subscription.',
    news,
    noChange: 'Asked again: no change',
    stillFails: 'Asked again: it still fails',
    message: {
      title: 'Message',
      asking: 'Asking the service how far the message is …',
      notKnown: 'Not known, for the reason above.',
      askedAgain: 'Asked again by itself.',
      /** In the verdict, beside the token: how the message itself is. */
      told: {
        queued: 'The message itself is waiting in the queue.',
        running: 'The message itself is still running.',
        done: 'The message itself is done.',
        failed: 'The message itself failed.',
        unknown: 'How far the message itself is, is told below.',
      } satisfies Record<JobStatus['kind'], string>,
    },
  }
}
