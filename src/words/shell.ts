import type { Problem } from '../domain/problem.ts'
import type { Formats } from './formats.ts'

/** What stands around every page, and what stands in the place of a page that cannot be shown. */
export const shellWords = { name: 'shell', english: shellEnglish } as const

export function shellEnglish(formats: Formats) {
  const { number, plural } = formats

  /** The connection in one or two words. `waitMs` is how long a limited service wants to be left alone. */
  function mark(problem: Problem, waitMs: number): string {
    switch (problem.kind) {
      case 'rejected':
        return 'Rejected'
      case 'rate-limited':
        return `Limited ${formats.duration(waitMs)}`
      case 'service-trouble':
        return 'Service down'
      case 'unreachable':
        return problem.where === 'us' ? 'No connection' : 'Service unreachable'
      case 'timed-out':
        return 'No answer'
      case 'unreadable':
        return 'List unreadable'
      // Of these the service tells where it is asked for the list of tokens.
      case 'not-allowed':
      case 'not-found':
      case 'refused':
        return 'List refused'
    }
  }

  return {
    skip: 'Skip to the content',
    pages: 'Pages',
    overviewPage: 'Overview',
    tokensPage: 'Tokens',
    wallPage: 'Wall',
    settingsPage: 'Settings',
    /** Read after the name of the page with the tokens. */
    attention: (count: number): string =>
      `${number(count)} ${plural(count, { one: 'needs', other: 'need' })} attention`,
    sandbox: 'Sandbox: nothing here is real',
    connection: {
      none: 'Not connected',
      /** A bearer is there, and nothing was asked with it yet. */
      unasked: 'Connected',
      /** The last answer was good, and is not long past. */
      live: 'Live',
      /** The last answer was good, and nothing was asked since. */
      idle: 'Idle',
      sandbox: 'Sandbox',
      mark,
      back: 'The service answers again.',
    },
    search: {
      /** The button in the header, and the dialog that it opens. */
      open: 'Search',
      prompt: 'Find a message, token or page',
      label: 'Message ID, token, page or action',
      close: 'Close the search',
      missing:
        'This part of the app could not be loaded. Check your network and press Enter again; if that does not help, reload the page.',
    },
    help: 'Legend and keys',
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
