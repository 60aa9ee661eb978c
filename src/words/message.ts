import type { JobStatus } from '../domain/message.ts'
import type { Formats } from './formats.ts'

/** What is known of a message itself. */
export const messageWords = { name: 'message', english: messageEnglish } as const

export function messageEnglish({ instant, age, duration }: Formats) {
  return {
    noPrompt: 'no prompt sent',
    progress: 'Progress of the message',
    noProgress: 'Progress not given',
    otherMessage: 'The reply names another message than the one that was asked for:',
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
  }
}
