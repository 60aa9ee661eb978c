import type { Formats } from './formats.ts'

/** The page of several messages. */
export const tracesWords = { name: 'traces', english: tracesEnglish } as const

export function tracesEnglish({ number, duration, plural }: Formats) {
  function messages(count: number): string {
    return `${number(count)} ${plural(count, { one: 'message', other: 'messages' })}`
  }
  return {
    byToken: 'Traces, by token',
    messages,
    leftOut: (shown: number, leftOut: number): string =>
      `The first ${messages(shown)} are shown; ${number(leftOut)} more are left out.`,
    progressName: 'Messages traced',
    /** How far the tracing is. `spacingMs` is how long the service wants between two. */
    progress: (answered: number, all: number, spacingMs: number, leftMs: number): string =>
      `${number(answered)} of ${number(all)} traced. The service allows one trace every ${duration(spacingMs)}: about ${duration(leftMs)} to go.`,
    stoppedAt: (answered: number, all: number): string =>
      `Stopped: ${number(answered)} of ${number(all)} traced, nothing more is asked for.`,
    allTraced: (all: number, tokens: number): string =>
      `${messages(all)} traced, of ${number(tokens)} ${plural(tokens, { one: 'token', other: 'tokens' })}.`,
    stop: 'Stop',
    resume: 'Resume',
    resumed: 'The rest is being asked for again.',
    resumeFirst: 'It is stopped: resume it to ask for the rest.',
    exportCsv: 'Save as CSV',
    exported: 'The file is on its way to your downloads.',
    nothingToExport: 'Nothing is traced yet',
    columns: {
      message: 'Message',
      token: 'Token',
      level: 'Level',
      reason: 'Reason',
      fastTime: 'Fast time',
      status: 'Status',
      prompt: 'Prompt',
      readAt: 'Read at',
    },
    /** What a refresh asks for. */
    asking: (traces: number, leftMs: number): string =>
      traces === 0
        ? 'Asking how far the messages are.'
        : `Asking for ${number(traces)} ${plural(traces, { one: 'trace', other: 'traces' })}, one after the other: about ${duration(leftMs)}.`,
    allFresh: 'All of this was read just now: there is nothing to ask for.',
    underWay: 'The messages are being asked for already.',
    unknown: 'No token known',
    waiting: 'Waiting for their turn',
    waits: (count: number): string =>
      `${messages(count)} ${plural(count, { one: 'waits for its', other: 'wait for their' })} turn`,
    messageId: 'Message ID',
    status: 'Status',
    prompt: 'Prompt',
    tryAgain: 'Try again',
    tryAgainWith: (messageId: string): string => `Try again with ${messageId}`,
    notRead: 'Not read, for the reason above.',
    statusNotKnown: 'Not known',
    otherMessage: 'The reply names another message:',
    noIds: {
      title: 'No message IDs',
      heading: 'This address holds no message IDs',
      next: 'Paste some, in whatever form you have them.',
    },
  }
}
