import type { HistoryWire, ProgressWire } from '../api/wire.ts'
import { jobState } from './jobs.ts'
import type { Job } from './jobs.ts'
import { chance, pick } from './random.ts'

const buttons = [
  'U1',
  'U2',
  'U3',
  'U4',
  '🔄',
  'V1',
  'V2',
  'V3',
  'V4',
  'Zoom Out 2x',
  'Zoom Out 1.5x',
  'Vary (Strong)',
  'Vary (Subtle)',
]

/** Two styles are documented: `2023-08-01T14:03:01.817Z` and `2026-02-22T07:43:37+00:00`. */
function timeText(job: Job, at: number): string {
  const text = new Date(at).toISOString()
  return chance(job.id, 'time') < 0.5 ? text : `${text.slice(0, 19)}+00:00`
}

/** A picture in the service's documented place; there is none behind it. */
function pictureOf(job: Job): string {
  return `https://cdn.imaginepro.ai/sandbox/${job.id}.png`
}

function pictureFields(job: Job): ProgressWire {
  if (job.isCommand) return {}
  const uri = pictureOf(job)
  // The newer samples have a list of images, the older ones the address at Discord.
  if (chance(job.id, 'images') < 0.4) return { images: [uri], uri }
  return { originalUrl: `https://cdn.discordapp.com/attachments/sandbox/${job.tokenId}/${job.id}.png`, uri }
}

/** The parent's id goes by one name in the schema, and by another in the example and on the older page. */
function parentFields(job: Job, page: ProgressPage): ProgressWire {
  if (job.parentId === undefined) return {}
  if (page === 'older' || chance(job.id, 'parent') < 0.5) return { originatingMessageId: job.parentId }
  return { originalMessageId: job.parentId }
}

/** The page which documents the reply: the older one knows `progress` as a number only. */
export type ProgressPage = 'current' | 'older'

/** A message's progress as the service sends it: what is optional is left out until the job is done. */
export function progressReply(job: Job, page: ProgressPage, now: number): ProgressWire {
  const { status, percent, updatedAt } = jobState(job, now)
  // The one sample of a failure has nothing else.
  if (status === 'FAIL' && page === 'older') return { status, ...errorFields(job) }
  const asText = page === 'current' && chance(job.id, 'progress') < 0.5
  const progress = asText ? String(percent) : percent
  const common = { messageId: job.id, prompt: job.prompt, status }
  const times = { createdAt: timeText(job, job.createdAt), updatedAt: timeText(job, updatedAt) }
  if (status === 'FAIL') return { ...common, ...errorFields(job), ...times }
  // Nothing is said of progress while some jobs are queued.
  if (status === 'QUEUED' && chance(job.id, 'silent') < 0.5) return { ...common, ...times }
  if (status !== 'DONE') return { ...common, progress, ...times }
  return {
    messageId: job.id,
    prompt: job.prompt,
    ...pictureFields(job),
    progress,
    status,
    ...times,
    ...(job.isCommand ? {} : { buttons }),
    ...parentFields(job, page),
    ref: '',
  }
}

function errorFields(job: Job): ProgressWire {
  return job.error === undefined ? {} : { error: job.error }
}

/** One page of the history, counted from 1. */
export function historyReply(jobs: readonly Job[], page: number, size: number): HistoryWire {
  return {
    images: jobs.slice((page - 1) * size, page * size).map((job) => ({
      id: job.id,
      // The sandbox's own values: no sample is documented.
      type: job.parentId === undefined ? 'imagine' : 'button',
      button: job.parentId === undefined ? '' : pick(['U1', 'U2', 'V3', 'Vary (Strong)'], job.id, 'pressed'),
      prompt: job.prompt,
      uri: pictureOf(job),
      createdAt: timeText(job, job.createdAt),
    })),
  }
}
