import { hashOf } from './random.ts'
import type { SituationName } from './situations.ts'

/** The situations which are states of a token rather than of a message or of the service. */
const tokenStates = [
  'nearly-gone',
  'minutes',
  'trial',
  'verifying',
  'banned',
  'paused',
  'relaxed',
  'rollover',
  'unreadable',
] as const satisfies readonly SituationName[]

/** How a token fares: its state in the simulated world. */
export type Cast = 'calm' | 'heavy' | (typeof tokenStates)[number]

/** What a plan gives per month; the fast time of a trial has no total. */
export const plans = {
  Basic: { totalMinutes: 200, saidIn: 'minutes' },
  Standard: { totalMinutes: 900, saidIn: 'hours' },
  Pro: { totalMinutes: 1800, saidIn: 'hours' },
  Mega: { totalMinutes: 3600, saidIn: 'hours' },
} as const

/** The name of a plan. */
export type PlanName = keyof typeof plans

/** What does not change about a token of the sandbox. */
export type RosterEntry = {
  readonly id: number
  readonly plan: PlanName
  readonly billing: 'monthly' | 'yearly'
  readonly cast: Cast
  readonly visibility: 'Public' | 'Stealth'
  readonly isActive: boolean
}

function entry(id: number, plan: PlanName, cast: Cast, rest: Partial<RosterEntry> = {}): RosterEntry {
  return { id, plan, cast, billing: 'monthly', visibility: 'Public', isActive: true, ...rest }
}

/** The tokens of the sandbox's account: a few that work, and one for each state. */
export const roster: readonly [RosterEntry, ...RosterEntry[]] = [
  entry(101, 'Standard', 'calm'),
  entry(102, 'Pro', 'calm', { billing: 'yearly', visibility: 'Stealth' }),
  entry(103, 'Basic', 'minutes'),
  entry(104, 'Standard', 'nearly-gone'),
  entry(105, 'Basic', 'trial'),
  entry(106, 'Standard', 'verifying'),
  entry(107, 'Pro', 'banned', { isActive: false }),
  entry(108, 'Standard', 'paused'),
  entry(109, 'Standard', 'relaxed'),
  entry(110, 'Standard', 'rollover'),
  entry(111, 'Standard', 'unreadable'),
  entry(112, 'Mega', 'calm', { visibility: 'Stealth' }),
  // Switched off by its owner, yet its status says FAST: the two are independent.
  entry(113, 'Standard', 'calm', { isActive: false }),
  // Uses its month's fast time up before the month is over.
  entry(114, 'Pro', 'heavy', { billing: 'yearly' }),
  entry(115, 'Standard', 'calm', { billing: 'yearly' }),
]

/** The token which always shows the calm day, and those which take on a state when its situation is chosen. */
const calmId = 101
const playerIds: readonly number[] = [102, 112, 115]

function tokenState(situation: SituationName): Cast | undefined {
  return tokenStates.find((state) => state === situation)
}

/** The state which a token plays while a situation is chosen. */
export function castOf(token: RosterEntry, chosen: SituationName): Cast {
  return playerIds.includes(token.id) ? (tokenState(chosen) ?? token.cast) : token.cast
}

/** The token which embodies a situation: it handled the situation's special message. */
export function tokenOfSituation(situation: SituationName): number {
  const state = tokenState(situation)
  return roster.find((token) => token.cast === state)?.id ?? calmId
}

/** The token which handled any other message. */
export function tokenOfMessage(seed: number, messageId: string, chosen: SituationName): number {
  const ids = [tokenOfSituation(chosen), ...playerIds]
  return ids[hashOf(seed, messageId, 'token') % ids.length] ?? calmId
}
