import { parseCount } from './count.ts'
import { parseFastTime } from './fast-time.ts'
import { remember } from './remembered.ts'
import { parseSubscription } from './subscription.ts'
import { parseUsage } from './usage.ts'

// The parsers of the texts that each reading of each token carries, most of which say the same as a minute before.

/** As {@link parseFastTime}. */
export const readFastTime = remember(parseFastTime)
/** As {@link parseSubscription}. */
export const readSubscription = remember(parseSubscription)
/** As {@link parseUsage}. */
export const readUsage = remember(parseUsage)
/** As {@link parseCount}. */
export const readCount = remember(parseCount)
