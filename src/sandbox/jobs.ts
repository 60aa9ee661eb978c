import { between, chance, pick, uuidOf } from './random.ts'
import { tokenOfMessage, tokenOfSituation } from './roster.ts'
import { fakeDiscordSecret } from './secret.ts'
import { situationOfMessage } from './situations.ts'
import type { SituationName } from './situations.ts'

const secondMs = 1000
const minuteMs = 60 * secondMs
const dayMs = 24 * 60 * minuteMs

/** A message and what is to become of it. */
export type Job = {
  readonly id: string
  readonly prompt: string
  readonly tokenId: number
  /** Until then the service does not know the message. */
  readonly knownAt: number
  readonly createdAt: number
  readonly startsAt: number
  readonly endsAt: number
  /** Why it ends in FAIL, if it does. */
  readonly error?: string
  /** The message whose button was pressed, if this one came of a button. */
  readonly parentId?: string
  /** A command makes no picture. */
  readonly isCommand: boolean
}

/** How far a job is. */
export type JobState = {
  status: 'QUEUED' | 'PROCESSING' | 'DONE' | 'FAIL'
  percent: number
  updatedAt: number
}

const prompts = [
  'A little cat running on the grass',
  'a lighthouse in a storm, oil on canvas --ar 3:2',
  'isometric cutaway of a tiny bakery, soft morning light --v 6',
  'portrait of an old sailor, 85mm, film grain --style raw',
  'a paper-cut forest with foxes, layered, warm backlight --ar 16:9',
  'blueprint of a bicycle for two astronauts',
  'still life with lemons and a blue jug, in the manner of a Dutch master',
  'a quiet street in the rain, seen from a tram --chaos 20',
] as const

const failures = {
  // A service that puts its own error into the reply may well put the secret there too.
  'failed-job': `Discord refused the request (401) for token ${fakeDiscordSecret}: please link the account again.`,
  // The sandbox's own: what a cancelled message says is not documented, and no CANCELLED status exists.
  cancelled: 'The job was cancelled.',
} as const

/** How far a job is at a moment: queued, then running in steps of 4 %, then done or failed for good. */
export function jobState(job: Job, now: number): JobState {
  if (now >= job.endsAt) {
    return { status: job.error === undefined ? 'DONE' : 'FAIL', percent: 100, updatedAt: job.endsAt }
  }
  if (now < job.startsAt) return { status: 'QUEUED', percent: 0, updatedAt: job.createdAt }
  const runsMs = job.endsAt - job.startsAt
  const step = Math.floor(((now - job.startsAt) / runsMs) * 25)
  return {
    status: 'PROCESSING',
    percent: step * 4,
    updatedAt: job.startsAt + Math.floor((step / 25) * runsMs),
  }
}

/** The messages which always run when they are first looked at; the other special ones ended a while ago. */
const runningSituations: readonly SituationName[] = ['calm', 'fresh', 'failed-job']

function isRunning(seed: number, id: string, situation: SituationName): boolean {
  const special = situationOfMessage(id)
  if (special !== undefined) return runningSituations.includes(special)
  return situation === 'fresh' || chance(seed, id, 'running') < 0.4
}

/** The last time before `now` at which a clock stood as the id says: it stays the same for up to a day. */
function lastOccurrence(seed: number, id: string, now: number): number {
  const offset = Math.floor(chance(seed, id, 'created') * dayMs)
  return Math.floor((now - offset) / dayMs) * dayMs + offset
}

/** The job behind a message id, as it is when the id is first asked for. */
function jobFirstAsked(seed: number, id: string, situation: SituationName, now: number): Job {
  const special = situationOfMessage(id)
  const runs = isRunning(seed, id, situation)
  const createdAt = runs ? now : lastOccurrence(seed, id, now - 5 * minuteMs)
  const startsAt = createdAt + Math.floor(between(9, 13, seed, id, 'queued') * secondMs)
  return {
    id,
    prompt: pick(prompts, seed, id, 'prompt'),
    tokenId: special === undefined ? tokenOfMessage(seed, id, situation) : tokenOfSituation(special),
    knownAt: situation === 'fresh' ? now + 8 * secondMs : createdAt,
    createdAt,
    startsAt,
    endsAt: createdAt + Math.floor(between(60, 88, seed, id, 'runs') * secondMs),
    isCommand: false,
    ...(situation === 'failed-job' ? { error: failures['failed-job'] } : {}),
    ...(chance(seed, id, 'button') < 0.25 ? { parentId: uuidOf(seed, id, 'parent') } : {}),
  }
}

/** The jobs that one sandbox has been asked about: a job begins to run when it is first looked at. */
export type JobBook = {
  /** The job of a message; nothing where the service does not know it, or not yet. */
  find: (id: string, situation: SituationName, now: number) => Job | undefined
  /** A new job, as of a command. */
  add: (command: string, situation: SituationName, now: number) => Job
  cancel: (job: Job, now: number) => void
  /** The jobs of the last 24 hours which made a picture, the latest first. */
  history: (situation: SituationName, now: number) => Job[]
}

/** An empty job book. */
export function createJobBook(seed: number): JobBook {
  const jobs = new Map<string, Job>()

  function find(id: string, situation: SituationName, now: number): Job | undefined {
    if (situation === 'not-found') return undefined
    const job = jobs.get(id) ?? jobFirstAsked(seed, id, situation, now)
    jobs.set(id, job)
    return now < job.knownAt ? undefined : job
  }

  function add(command: string, situation: SituationName, now: number): Job {
    const id = uuidOf(seed, 'command', jobs.size, now)
    const tokenId = tokenOfMessage(seed, id, situation)
    const times = { knownAt: now, createdAt: now, startsAt: now + secondMs, endsAt: now + 4 * secondMs }
    const job: Job = { id, prompt: `/${command}`, tokenId, ...times, isCommand: true }
    jobs.set(id, job)
    return job
  }

  function cancel(job: Job, now: number) {
    jobs.set(job.id, { ...job, endsAt: now, error: failures.cancelled })
  }

  function history(situation: SituationName, now: number): Job[] {
    if (situation === 'not-found') return []
    const earlier = Array.from({ length: 60 }, (_, index) => uuidOf(seed, 'history', index))
      .filter((id) => !jobs.has(id) && !isRunning(seed, id, situation))
      .map((id) => jobFirstAsked(seed, id, situation, now))
    return [...earlier, ...jobs.values()]
      .filter((job) => !job.isCommand && now - job.createdAt < dayMs && jobState(job, now).status === 'DONE')
      .toSorted((a, b) => b.createdAt - a.createdAt)
  }

  return { find, add, cancel, history }
}
