import { busynessAt, nextYearlyRenewal, resetsAround, shareOfWork, workDone, workersDay } from './calendar.ts'
import type { Anniversary, Worker } from './calendar.ts'
import { between, chance, drift, hashOf, pick } from './random.ts'
import { castOf, plans } from './roster.ts'
import type { Cast, PlanName, RosterEntry } from './roster.ts'
import type { SituationName } from './situations.ts'

/** One token of the simulated world at one moment, in numbers: `texts.ts` says them as the service does. */
export type TokenNow = {
  readonly token: RosterEntry
  readonly cast: Cast
  readonly status: string
  readonly isActive: boolean
  readonly concurrency: number
  readonly plan: PlanName
  readonly renewsAt: number
  readonly minutesLeft: number
  readonly totalMinutes: number
  readonly relaxedImages: number
  readonly lifetimeImages: number
  readonly running: number
  readonly queuedFast: number
  readonly queuedRelax: number
  /** Some accounts say hours with their images, and some leave the job mode out of the token pages. */
  readonly saysHours: boolean
  readonly leavesModeOut: boolean
}

/** Where in the simulated world one looks. */
export type Moment = { readonly seed: number; readonly chosen: SituationName; readonly now: number }

/** Images are counted from the Monday on which the simulated teams began: 2024-01-01. */
const beganWeek = 2817
const weeksPerMonth = 4.35
const minutesPerImage = 1.04

/** Accounts on which nothing runs. */
const idleCasts: readonly Cast[] = ['trial', 'verifying', 'banned', 'paused']

/** What part of a month's fast time a team uses in a month. */
function appetite(cast: Cast, seed: number, id: number): number {
  if (cast === 'heavy') return between(1.2, 1.4, seed, id, 'appetite')
  return between(0.35, 0.7, seed, id, 'appetite')
}

function anniversaryOf(seed: number, id: number): Anniversary {
  return {
    month: hashOf(seed, id, 'month') % 12,
    day: 1 + (hashOf(seed, id, 'day') % 28),
    hour: hashOf(seed, id, 'hour') % 24,
    minute: hashOf(seed, id, 'minute') % 60,
  }
}

/** The part of the plan's fast time which is left: more than 1 where hours were bought. */
function shareLeft(
  cast: Cast,
  worker: Worker,
  month: { lastAt: number; nextAt: number },
  now: number,
): number {
  if (cast === 'relaxed') return 0
  if (cast === 'banned' || cast === 'paused') return between(0.15, 0.4, worker.seed, worker.id, 'left')
  if (cast === 'nearly-gone') {
    // Falls through the day; a little is bought every night, so that it is nearly gone on every day.
    const day = workersDay(worker, now)
    return 0.035 - 0.03 * shareOfWork(worker, day.fromAt, day.untilAt, now)
  }
  const used = appetite(cast, worker.seed, worker.id) * shareOfWork(worker, month.lastAt, month.nextAt, now)
  return cast === 'rollover' ? 1.8 - used : Math.max(0, 1 - used)
}

function statusOf(cast: Cast, minutesLeft: number): string {
  if (cast === 'verifying') return 'VERIFYING'
  if (cast === 'banned') return 'BANNED'
  // The documented statuses are not the only ones that can come.
  if (cast === 'unreadable') return 'HIBERNATING'
  return minutesLeft === 0 ? 'RELAX' : 'FAST'
}

function weeksOfUse(cast: Cast, worker: Worker, now: number): number {
  if (cast === 'trial') return 1
  return idleCasts.includes(cast) ? 40 : Math.max(0, workDone(worker, now) - beganWeek)
}

function imagesOf(cast: Cast, worker: Worker, totalMinutes: number, now: number) {
  const { seed, id } = worker
  const weeks = weeksOfUse(cast, worker, now)
  const fastPerWeek = (appetite(cast, seed, id) * totalMinutes) / weeksPerMonth / minutesPerImage
  const relaxedPerWeek =
    totalMinutes === plans.Basic.totalMinutes ? 0 : fastPerWeek * between(0.1, 0.5, seed, id)
  const relaxedImages = Math.floor(weeks * relaxedPerWeek)
  return { relaxedImages, lifetimeImages: relaxedImages + Math.floor(weeks * fastPerWeek) }
}

/** A token at a moment: the same seed, situation and instant always give the same. */
export function tokenAt(token: RosterEntry, isActive: boolean, { seed, chosen, now }: Moment): TokenNow {
  const { id } = token
  const cast = castOf(token, chosen)
  const plan = cast === 'minutes' || cast === 'trial' ? 'Basic' : token.plan
  const { totalMinutes } = plans[plan]
  const worker = { seed, id, zoneHours: pick([-8, -5, 0, 1, 2, 8], seed, id, 'zone') }
  const anniversary = anniversaryOf(seed, id)
  const month = resetsAround(anniversary, now)
  const minutesLeft = cast === 'trial' ? 25 : totalMinutes * shareLeft(cast, worker, month, now)
  const concurrency = plan === 'Pro' || plan === 'Mega' ? 12 : 3
  const atWork = isActive && !idleCasts.includes(cast)
  const busy = atWork ? 0.3 + 0.7 * busynessAt(worker, now) : 0
  const running = Math.floor(busy * (Math.min(concurrency, 3) + 1) * drift(now, 25_000, seed, id, 'running'))
  const queued = Math.max(0, Math.floor(busy * 9 * drift(now, 40_000, seed, id, 'queued')) - 2)
  const isRelaxed = minutesLeft === 0
  return {
    token,
    cast,
    status: statusOf(cast, minutesLeft),
    isActive,
    concurrency,
    plan,
    renewsAt: token.billing === 'yearly' ? nextYearlyRenewal(anniversary, now) : month.nextAt,
    minutesLeft,
    totalMinutes,
    ...imagesOf(cast, worker, totalMinutes, now),
    running,
    queuedFast: isRelaxed ? 0 : queued,
    queuedRelax: isRelaxed ? queued : 0,
    saysHours: chance(seed, id, 'hours') < 0.5,
    leavesModeOut: chance(seed, id, 'mode') < 0.6,
  }
}
