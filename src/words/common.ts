import type { BoardGroup } from '../domain/board.ts'
import type { JobStatus } from '../domain/message.ts'
import type { RawFieldName } from '../domain/trace.ts'
import { exampleMessageId } from '../domain/message-id.ts'
import type { Formats } from './formats.ts'

/** What is said in more than one place: levels, names of fields, buttons. */
export const commonWords = { name: 'common', english: commonEnglish } as const

export function commonEnglish({ number, plural }: Formats) {
  const groups: Readonly<Record<BoardGroup, string>> = {
    down: 'Down',
    critical: 'Critical',
    low: 'Low',
    unknown: 'Unknown',
    old: 'Stale',
    ok: 'OK',
    off: 'Off',
  }
  const fields: Readonly<Record<RawFieldName, string>> = {
    messageId: 'Message',
    tokenId: 'Token',
    channelId: 'Discord channel',
    tokenStatus: 'Token status',
    isActive: 'Active',
    concurrency: 'Concurrency',
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
  const jobs: Readonly<Record<Exclude<JobStatus['kind'], 'unknown'>, string>> = {
    queued: 'Queued',
    running: 'Running',
    done: 'Done',
    failed: 'Failed',
  }
  return {
    groups,
    fields,
    /** How far a message is. */
    jobs,
    /** Beside what was so, and may be no more. */
    whenLastRead: 'when last read',
    /** What is too old to be believed, by what it last was. */
    was: (level: Exclude<BoardGroup, 'old'>): string => `was ${groups[level]}`,
    token: (tokenId: string): string => `Token ${tokenId}`,
    refresh: 'Refresh',
    undo: 'Undo',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    copyLink: 'Copy link',
    copyTokenId: 'Copy the token ID',
    copied: 'Copied',
    notCopied: 'Not copied',
    copyRefused: 'The browser did not allow copying: select the text and copy it by hand.',
    notSent: 'not sent',
    empty: 'empty',
    notNamed: 'Not named',
    none: 'None',
    yes: 'Yes',
    no: 'No',
    unreadable: 'As the service put it; we cannot read more from it.',
    showAll: (characters: number): string => `Show all ${number(characters)} characters`,
    asOf: (clock: string, age: string): string => `as of ${clock} · ${age}`,
    images: (count: number): string => `${number(count)} ${plural(count, { one: 'image', other: 'images' })}`,
    nothingToUndo: 'There is no change of yours to take back',
    undone: 'The last change to the list is taken back.',
    idMissing: 'Paste a message ID first.',
    noIdInText: 'There is no message ID in this.',
    idLooksLike: `It looks like ${exampleMessageId}: 32 hexadecimal digits in five groups.`,
  }
}
