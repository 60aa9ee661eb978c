import { isCurrent, toFreshness } from './freshness.ts'
import { traceEveryMs } from './lookup.ts'

/** Whether what a trace once told of its token may not hold any more. `read 11 min ago → true` */
export function isOldLookup(readAt: number, now: number): boolean {
  return !isCurrent(toFreshness(readAt, now, traceEveryMs))
}
