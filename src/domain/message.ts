import { undisguise } from './disguise.ts'
import { imageHosts } from './image-hosts.ts'
import { holdsHidden, scrubText } from './secrets.ts'

/**
 * How far a job is. QUEUED, PROCESSING, DONE and FAIL are documented, SUBMITTED was seen by a third party
 * (API reference §3.2); anything else, or nothing, is `unknown` and keeps its text.
 */
export type JobStatus = {
  kind: 'queued' | 'running' | 'done' | 'failed' | 'unknown'
  text: string | null
}

/** How much of a job is done; `unreadable` carries the service's own words, such as "(Waiting to start)". */
export type Progress =
  | { kind: 'percent'; percent: number }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

/** A message as the progress endpoint tells of it. Texts are the service's own, `null` where not sent. */
export type Message = {
  messageId: string | null
  originatingMessageId: string | null
  status: JobStatus
  progress: Progress
  prompt: string | null
  error: string | null
  /** The first address that may be shown, by {@link toPictureUrl}. */
  pictureUrl: string | null
  createdText: string | null
  updatedText: string | null
  ref: string | null
}

const statusKinds: Readonly<Record<string, JobStatus['kind']>> = {
  QUEUED: 'queued',
  SUBMITTED: 'queued',
  PROCESSING: 'running',
  DONE: 'done',
  FAIL: 'failed',
}

/** Reads a job's status. `'DONE' → { kind: 'done', text: 'DONE' }` */
export function parseJobStatus(text: string | null): JobStatus {
  const known = Object.entries(statusKinds).find(([word]) => word === text?.trim().toUpperCase())
  return { kind: known?.[1] ?? 'unknown', text }
}

/** Whether a job can still change: only DONE and FAIL are final (API reference §3.2). `'DONE' → true` */
export function isFinal(status: JobStatus): boolean {
  return status.kind === 'done' || status.kind === 'failed'
}

/**
 * Reads a progress out of 100, documented as number and as text (API reference §3.2).
 *
 * `'45%'` → `{ kind: 'percent', percent: 45 }`, `'(Stopped)'` → `{ kind: 'unreadable', text: '(Stopped)' }`
 */
export function parseProgress(text: string | null): Progress {
  const trimmed = text?.trim() ?? ''
  if (text === null || trimmed === '') return { kind: 'missing' }
  // Midjourney itself prints it in brackets.
  const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed
  const match = /^(\d{1,3}(?:\.\d{1,20})?)\s*%?$/.exec(bare)
  const percent = Number(match?.[1] ?? Number.NaN)
  return percent <= 100 ? { kind: 'percent', percent } : { kind: 'unreadable', text }
}

/**
 * The first of some addresses that is http(s) on one of the service's image hosts, or `null`. One that holds a secret,
 * or of which one was taken out, is none: no host of pictures is to receive it.
 *
 * `['javascript:alert(1)', 'https://cdn.imaginepro.ai/a.png'] → 'https://cdn.imaginepro.ai/a.png'`
 */
export function toPictureUrl(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    // The parser drops line breaks and tabs, which could put together what was scrubbed apart.
    if (candidate === null || candidate.length > 2048 || /[\s\p{C}]/u.test(candidate)) continue
    if (!URL.canParse(candidate) || mayTell(candidate)) continue
    const url = new URL(candidate)
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
    const isPlain = url.port === '' && url.username === '' && url.password === ''
    if (isWeb && isPlain && imageHosts.some((host) => host === url.hostname)) return url.href
  }
  return null
}

/** Steps like `/../` are refused as well: the browser takes them, which could put together what stood apart. */
function mayTell(address: string): boolean {
  const plain = scrubText(undisguise(address))
  return holdsHidden(plain) || /[/\\]\.{1,2}(?:[/\\?#]|$)/.test(plain)
}
