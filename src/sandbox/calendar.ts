import { chance } from './random.ts'

const hourMs = 3_600_000
const weekMs = 168 * hourMs
/** Weeks are counted from the first Monday of 1970. */
const firstMondayAt = 4 * 24 * hourMs

/** Day, hour and minute (UTC) at which a subscription began: no day after the 28th, so every month has it. */
export type Anniversary = {
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** The last and the next monthly reset of the fast time, around `now`. */
export function resetsAround(anniversary: Anniversary, now: number): { lastAt: number; nextAt: number } {
  const date = new Date(now)
  const resetAt = (months: number) =>
    Date.UTC(
      date.getUTCFullYear(),
      date.getUTCMonth() + months,
      anniversary.day,
      anniversary.hour,
      anniversary.minute,
    )
  if (resetAt(0) <= now) return { lastAt: resetAt(0), nextAt: resetAt(1) }
  return { lastAt: resetAt(-1), nextAt: resetAt(0) }
}

/** The next yearly renewal after `now`. */
export function nextYearlyRenewal(anniversary: Anniversary, now: number): number {
  const renewalAt = (year: number) =>
    Date.UTC(year, anniversary.month, anniversary.day, anniversary.hour, anniversary.minute)
  const year = new Date(now).getUTCFullYear()
  return renewalAt(year) > now ? renewalAt(year) : renewalAt(year + 1)
}

/** How busy an hour of the week is, counted from Monday 0:00: teams work from 8 to 18 on weekdays. */
function busyness(hourOfWeek: number): number {
  const hour = hourOfWeek % 24
  if (hourOfWeek >= 5 * 24) return 0.12
  return hour >= 8 && hour < 18 ? 1 : 0.08
}

/** Who works, and where: `zoneHours` is what their clocks are ahead of UTC. */
export type Worker = { readonly seed: number; readonly id: number; readonly zoneHours: number }

/**
 * The work done until `at`, in weeks of work: it never falls, and rises mostly in working hours.
 *
 * Each hour has its own share by chance; every week adds exactly 1, so that no long history needs to be summed.
 */
export function workDone(worker: Worker, at: number): number {
  const local = at + worker.zoneHours * hourMs - firstMondayAt
  const week = Math.floor(local / weekMs)
  const hours = (local - week * weekMs) / hourMs
  let done = 0
  let total = 0
  for (let hour = 0; hour < 168; hour += 1) {
    const share = busyness(hour) * (0.4 + 1.2 * chance(worker.seed, worker.id, 'work', week, hour))
    total += share
    done += share * Math.min(1, Math.max(0, hours - hour))
  }
  return week + done / total
}

/** The share of the work between two instants which is done at `now`, from 0 to 1. */
export function shareOfWork(worker: Worker, fromAt: number, untilAt: number, now: number): number {
  const from = workDone(worker, fromAt)
  return (workDone(worker, now) - from) / (workDone(worker, untilAt) - from)
}

/** The day around `now` by the worker's clock. */
export function workersDay(worker: Worker, now: number): { fromAt: number; untilAt: number } {
  const dayMs = 24 * hourMs
  const fromAt = Math.floor((now + worker.zoneHours * hourMs) / dayMs) * dayMs - worker.zoneHours * hourMs
  return { fromAt, untilAt: fromAt + dayMs }
}

/** How busy the worker's hour is, from 0 to 1. */
export function busynessAt(worker: Worker, now: number): number {
  const local = now + worker.zoneHours * hourMs - firstMondayAt
  return busyness(Math.floor((local - Math.floor(local / weekMs) * weekMs) / hourMs))
}
