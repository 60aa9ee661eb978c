/**
 * What the sandbox can be asked to play: by choosing a situation, or by a special message id whatever is chosen.
 *
 * Append only: the position makes the message id, which people bookmark and tests name.
 */
const names = [
  'calm',
  'nearly-gone',
  'minutes',
  'trial',
  'verifying',
  'banned',
  'paused',
  'relaxed',
  'rollover',
  'unreadable',
  'fresh',
  'no-token-info',
  'not-found',
  'no-access',
  'rejected',
  'rate-limited',
  'down',
  'unreachable',
  'slow',
  'never-ends',
  'garbled',
  'failed-job',
] as const

/** The name of a situation, e.g. `nearly-gone`. */
export type SituationName = (typeof names)[number]

/** A situation. What it is called stands in `src/words/sandbox.ts`, by its name. */
export type Situation = {
  readonly name: SituationName
  /** The special id which shows this situation whatever situation is chosen. */
  readonly messageId: string
}

/** All situations, in the order in which they are offered. */
export const situations: readonly Situation[] = names.map((name, index) => ({
  name,
  // 5a4db0c5-0002-4000-8000-000000000000
  messageId: `5a4db0c5-${String(index + 1).padStart(4, '0')}-4000-8000-000000000000`,
}))

/** The situation which a special message id stands for; any other id has none. */
export function situationOfMessage(messageId: string): SituationName | undefined {
  const id = messageId.toLowerCase()
  return situations.find((situation) => situation.messageId === id)?.name
}

/** The situation with this name, e.g. from an environment variable or a stored choice. */
export function findSituation(name: string): Situation | undefined {
  return situations.find((situation) => situation.name === name)
}

/** The situation of this name, or the calm day, e.g. where an older version of the app kept a name. */
export function toSituation(name: string): SituationName {
  return findSituation(name)?.name ?? 'calm'
}
