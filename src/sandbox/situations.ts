/**
 * What the sandbox can be asked to play: by choosing a situation, or by a special message id whatever is chosen.
 *
 * Append only: the position makes the message id, which people bookmark and tests name.
 */
const told = [
  ['calm', 'Calm day', 'Plenty of fast time is left, and jobs finish.'],
  ['nearly-gone', 'Fast time nearly gone', 'Only minutes of fast time are left of many hours.'],
  ['minutes', 'Plan in minutes', 'A Basic plan, which counts its fast time in minutes.'],
  ['trial', 'Trial', 'A trial, which has some minutes but no total and no renewal.'],
  ['verifying', 'Token being verified', 'The service is still checking the token.'],
  ['banned', 'Token banned', 'Midjourney has blocked the account behind the token.'],
  ['paused', 'Subscription paused', 'The subscription is paused, so nothing renews.'],
  ['relaxed', 'Relaxed mode', 'Fast time is used up, and jobs run in relaxed mode.'],
  ['rollover', 'Bought hours', 'More fast time is left than the plan gives in a month.'],
  ['unreadable', 'Unreadable texts', 'The token describes itself in words that no program can read.'],
  ['fresh', 'Message just sent', 'The message is unknown for the first seconds, then it appears and runs.'],
  ['no-token-info', 'No token information', 'The trace names the token and says nothing else about it.'],
  ['not-found', 'Message not found', 'The service knows no such message.'],
  ['no-access', 'Plan lacks the endpoint', 'The key is good, but its plan may not look at tokens.'],
  ['rejected', 'Key rejected', 'The service does not accept the bearer token.'],
  ['rate-limited', 'Rate limited', 'The service asks to wait for 20 seconds.'],
  ['down', 'Service down', 'The service answers with an error page.'],
  ['unreachable', 'Service unreachable', 'No connection to the service can be made.'],
  ['slow', 'Slow service', 'Every answer takes eight seconds.'],
  ['never-ends', 'Answer that never ends', 'The service begins an answer and never finishes it.'],
  ['garbled', 'Garbled answers', 'The service says all is well, but sends a web page instead of data.'],
  ['failed-job', 'Failed job', 'The job failed, with an error text that holds a secret.'],
] as const

/** The name of a situation, e.g. `nearly-gone`. */
export type SituationName = (typeof told)[number][0]

/** A situation as the chooser shows it. */
export type Situation = {
  readonly name: SituationName
  readonly title: string
  /** One plain sentence shown on screen. */
  readonly says: string
  /** The special id which shows this situation whatever situation is chosen. */
  readonly messageId: string
}

/** All situations, in the order in which they are offered. */
export const situations: readonly Situation[] = told.map(([name, title, says], index) => ({
  name,
  title,
  says,
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
