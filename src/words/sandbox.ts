import type { Formats } from './formats.ts'

/** The bar of the sandbox, and what each of its situations is called. */
export const sandboxWords = { name: 'sandbox', english: sandboxEnglish } as const

/** A situation's title, and one plain sentence about it. */
export type SituationWords = { title: string; explains: string }

export function sandboxEnglish(_formats: Formats) {
  /** By the name of the situation; a test sees to it that each has its words in every language. */
  const situations: Readonly<Record<string, SituationWords>> = {
    calm: { title: 'Calm day', explains: 'Plenty of fast time is left, and jobs finish.' },
    'nearly-gone': {
      title: 'Fast time nearly gone',
      explains: 'Only minutes of fast time are left of many hours.',
    },
    minutes: { title: 'Plan in minutes', explains: 'A Basic plan, which counts its fast time in minutes.' },
    trial: { title: 'Trial', explains: 'A trial, which has some minutes but no total and no renewal.' },
    verifying: { title: 'Token being verified', explains: 'The service is still checking the token.' },
    banned: { title: 'Token banned', explains: 'Midjourney has blocked the account behind the token.' },
    paused: { title: 'Subscription paused', explains: 'The subscription is paused, so nothing renews.' },
    relaxed: { title: 'Relaxed mode', explains: 'Fast time is used up, and jobs run in relaxed mode.' },
    rollover: { title: 'Bought hours', explains: 'More fast time is left than the plan gives in a month.' },
    unreadable: {
      title: 'Unreadable texts',
      explains: 'The token describes itself in words that no program can read.',
    },
    fresh: {
      title: 'Message just sent',
      explains: 'The message is unknown for the first seconds, then it appears and runs.',
    },
    'no-token-info': {
      title: 'No token information',
      explains: 'The trace names the token and tells nothing else about it.',
    },
    'not-found': { title: 'Message not found', explains: 'The service knows no such message.' },
    'no-access': {
      title: 'Plan lacks the endpoint',
      explains: 'The bearer token is good, but its plan may not look at Discord tokens.',
    },
    rejected: { title: 'Bearer token rejected', explains: 'The service does not accept the bearer token.' },
    'rate-limited': { title: 'Rate limited', explains: 'The service wants to be left alone for 20 seconds.' },
    down: { title: 'Service down', explains: 'The service answers with an error page.' },
    unreachable: {
      title: 'Service unreachable',
      explains: 'No connection to the service can be made.',
    },
    slow: { title: 'Slow service', explains: 'Every answer takes eight seconds.' },
    'never-ends': {
      title: 'Answer that never ends',
      explains: 'The service begins an answer and never finishes it.',
    },
    garbled: {
      title: 'Garbled answers',
      explains: 'The service claims that all is well, but sends a web page instead of data.',
    },
    'failed-job': {
      title: 'Failed job',
      explains: 'The job failed, with an error text that holds a secret.',
    },
  }
  return {
    /** The name of the bar as a part of the page. */
    region: 'Sandbox',
    situation: 'Situation',
    situations,
    /** A special message is looked at, whose situation is not the chosen one. */
    playsAlways: (title: string): string => `This message always plays “${title}”.`,
    seeChosen: (title: string): string => `See “${title}”`,
    seeMessage: 'See its message',
    leave: 'Leave the sandbox',
  }
}
