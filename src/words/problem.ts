import { maxReplyBytes, timeLimitMs } from '../domain/limits.ts'
import type { Problem } from '../domain/problem.ts'
import type { Formats } from './formats.ts'

/** What can go wrong with a request. */
export const problemWords = { name: 'problem', english: problemEnglish } as const

/** A problem in words: what happened, what that means, and the service's own explanation where it gave one. */
export type ProblemWords = { title: string; explains: string; says: string | null }

/** What was asked for. */
export type Subject = 'trace' | 'progress' | 'message' | 'messages' | 'tokens' | 'account'

export function problemEnglish({ number, duration }: Formats) {
  const subjects: Readonly<Record<Subject, string>> = {
    trace: 'the trace of this message',
    progress: 'the progress of this message',
    message: 'this message',
    messages: 'these messages',
    tokens: 'the tokens',
    account: 'your account',
  }
  const unreadable = {
    empty: 'The service answered, but with nothing in it.',
    'not-json': 'The service answered with something other than data, such as a web page.',
    'cut-off': 'The answer broke off or is damaged.',
    'too-large': `The answer is larger than ${number(maxReplyBytes / 1_000_000)} MB, which no answer should be. It was not read.`,
    elsewhere:
      'The service pointed to another address, which is not followed. The server’s IMAGINEPRO_URL may be wrong.',
    'unexpected-form': 'The answer holds none of the fields that the service documents.',
  } as const

  /** A problem in words. */
  function tell(problem: Problem, asked: Subject): ProblemWords {
    const subject = subjects[asked]
    const says = 'says' in problem ? problem.says : null
    switch (problem.kind) {
      case 'rejected':
        return {
          title: 'The service rejected your bearer token (401)',
          explains:
            'It may be mistyped, revoked or expired. The service also answers like this when an account is out of credits.',
          says,
        }
      case 'not-allowed':
        return {
          title: `Your account is not allowed to read ${subject} (403)`,
          explains:
            'The bearer token was accepted, but its plan or account does not include this. The documentation lists token information under the DIY plan.',
          says,
        }
      case 'not-found':
        return {
          title: `The service does not know ${subject} (404)`,
          explains:
            asked === 'tokens' || asked === 'account'
              ? 'It may be that the address of the service is not the right one, or that it was changed.'
              : 'Check the ID, and that the message was made with the account you are connected with.',
          says,
        }
      case 'rate-limited':
        return {
          title: 'Too many requests for now (429)',
          explains: 'The service wants to be left alone for a moment. Other tabs of this app wait as well.',
          says,
        }
      case 'refused':
        return {
          title: `The service refused to answer (${problem.status})`,
          explains: `It did not accept the question for ${subject}. Asking again will not help unless something changes.`,
          says,
        }
      case 'service-trouble':
        return {
          title: `The service is in trouble (${problem.status})`,
          explains: 'This is a fault on its side, not in your bearer token or the ID.',
          says,
        }
      case 'unreachable':
        return problem.where === 'us'
          ? {
              title: 'No connection',
              explains:
                'This app’s own server cannot be reached. Check your network, or whether it still runs.',
              says,
            }
          : {
              title: 'The service cannot be reached',
              explains: 'This app’s server works, but its calls to ImaginePro get no answer.',
              says,
            }
      case 'timed-out':
        return {
          title: 'The service took too long',
          explains: `It gave no complete answer within ${duration(timeLimitMs)}.`,
          says,
        }
      case 'unreadable':
        return { title: 'The answer cannot be read', explains: unreadable[problem.why], says }
    }
  }

  return {
    tell,
    region: (asked: Subject): string => `Problem with ${subjects[asked]}`,
    /** A message that was just sent is not known at once. */
    fresh: {
      title: 'The service does not know this message yet',
      explains:
        'A message that was just sent can take some seconds to become known, so it is asked for again.',
      says: null,
    },
    serviceSays: 'The service says:',
    otherBearer: 'Use another bearer token',
    details: 'Details',
    retry: 'Try again now',
    asking: 'Asking …',
    retryIn: (wait: string): string => `Asks again by itself in ${wait}`,
    keeps: (clock: string): string => `What is shown below was read at ${clock}.`,
  }
}
