import type { Problem } from '../domain/problem.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'

/** What stands around every page, and what stands in the place of a page that cannot be shown. */
export const shellWords = { name: 'shell', english: shellEnglish } as const

/** What keeps the service as a whole from answering; a problem with a single message is none. */
export type ServiceProblem = Extract<
  Problem,
  { kind: 'rejected' | 'rate-limited' | 'service-trouble' | 'unreachable' | 'timed-out' }
>

/** Why a text leads nowhere. */
export type LookupRefusal = 'empty' | 'unknown' | 'unavailable'

/** What happened to the connection, as a sentence. */
function lost(problem: ServiceProblem): string {
  switch (problem.kind) {
    case 'rejected':
      return 'The service rejects your bearer token.'
    case 'rate-limited':
      return 'The service takes no more requests for now.'
    case 'service-trouble':
      return 'The service is in trouble.'
    case 'unreachable':
      return problem.where === 'us'
        ? 'The connection is lost: this app’s own server cannot be reached.'
        : 'The connection is lost: the service cannot be reached.'
    case 'timed-out':
      return 'The connection is lost: the service does not answer.'
  }
}

export function shellEnglish(formats: Formats) {
  const { number, plural } = formats
  const { idMissing, idLooksLike } = commonEnglish(formats)
  const refusals: Readonly<Record<LookupRefusal, string>> = {
    empty: `${idMissing} ${idLooksLike}`,
    unavailable: 'This part of the app could not be loaded. Check your network, then press Enter again.',
    unknown: `There is no message ID in this, and no token that is known here has this ID or label. ${idLooksLike}`,
  }

  /** The connection in one or two words. `waitMs` is how long a limited service wants to be left alone. */
  function mark(problem: ServiceProblem, waitMs: number): string {
    switch (problem.kind) {
      case 'rejected':
        return 'Rejected'
      case 'rate-limited':
        return `Limited (${formats.duration(waitMs)})`
      case 'service-trouble':
        return 'Service down'
      case 'unreachable':
        return problem.where === 'us' ? 'No connection' : 'Service unreachable'
      case 'timed-out':
        return 'No answer'
    }
  }

  return {
    skip: 'Skip to the content',
    pages: 'Pages',
    lookupPage: 'Lookup',
    tokensPage: 'Tokens',
    wallPage: 'Wall',
    settingsPage: 'Settings',
    sandbox: 'Sandbox: nothing here is real',
    connection: {
      none: 'Not connected',
      good: 'Connected',
      sandbox: 'Sandbox',
      mark,
      /** What the simulated service does just now. */
      sandboxMark: (problem: ServiceProblem, waitMs: number): string => `Sandbox · ${mark(problem, waitMs)}`,
      lost,
      back: 'The service answers again.',
    },
    lookup: {
      label: 'Message ID or token',
      placeholder: 'ID, token, link, log',
      submit: 'Look up',
      refusals,
      leftOut: (shown: number, leftOut: number): string =>
        `The first ${number(shown)} messages are shown; ${number(leftOut)} more ${plural(leftOut, { one: 'is', other: 'are' })} left out.`,
    },
    error: {
      title: 'Something broke',
      heading: 'This page could not be shown',
      explains:
        'Either a part of the app could not be loaded, as happens right after an update or without a network, or the app has a fault. Nothing you have kept is lost.',
      reload: 'Reload the page',
      home: 'Go to the start',
    },
  }
}
