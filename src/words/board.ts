import type { BoardSortKey } from '../domain/board.ts'
import type { KnownFastTime } from '../domain/judge.ts'
import { maxWatchedMessages } from '../domain/watch-list.ts'
import type { Formats } from './formats.ts'

/** The board: the table of all tokens, and what is watched. */
export const boardWords = { name: 'board', english: boardEnglish } as const

export function boardEnglish(formats: Formats) {
  const { number, instant, relative, duration, plural } = formats

  const columns: Readonly<Record<BoardSortKey, string>> = {
    order: 'My order',
    health: 'Health',
    token: 'Token',
    'fast-time': 'Fast time',
    pace: 'Pace',
    relaxed: 'Relaxed',
    plan: 'Plan',
    renewal: 'Renewal',
    running: 'Running',
    queued: 'Queued',
    mode: 'Mode',
    active: 'Active',
    age: 'Read',
  }

  function messages(count: number): string {
    return `${number(count)} ${plural(count, { one: 'message', other: 'messages' })}`
  }

  return {
    heading: 'Tokens',
    title: (summary: string): string => `Tokens: ${summary}`,
    looking: 'Looking for your tokens …',
    unread: 'Your tokens could not be read yet',
    allHidden: 'All your tokens are taken off the board',
    wall: 'Wall',
    notKept: 'This browser keeps nothing: the list lasts until this page is closed. Export it to keep it.',
    noneTitle: 'There is no token to show yet',
    noneExplains:
      'Paste IDs of messages below, one for each token or as many as you have: each leads to the token that handled it.',

    source: {
      asking: 'The service is being asked for the tokens of your account.',
      listed: 'These are the tokens your account lists, and those that messages you watch have led to.',
      'not-in-plan':
        'Not in this plan: the service gives your account no list of tokens. These are the tokens that handled the messages you watch; each is asked for by its newest message.',
    },
    slow: (cycleMs: number): string =>
      `One after the other, that takes ${duration(cycleMs)} for all of them.`,
    askForList: 'My plan has changed: ask for the list again',
    keeps: (lastGoodAt: number | null): string =>
      `What is shown below is what was read before.${lastGoodAt === null ? '' : ` The last good answer came at ${instant(lastGoodAt)}.`}`,
    pollingField: 'Ask the service',
    pollingOff: 'I’d rather not poll',

    filters: 'Filter the tokens',
    textField: 'Filter by ID, label, plan or status',
    groupsField: 'Filter by health',
    orderHint: 'As moved by you, whatever their health',
    sortField: 'Sort by',
    ascending: 'Ascending',
    descending: 'Descending',
    noMatch: (all: number): string =>
      all === 1
        ? 'The one token does not match this filter.'
        : `None of ${number(all)} tokens matches this filter.`,
    clearFilter: 'Clear the filter',

    table: 'Table of tokens',
    columns,
    editColumn: 'Edit',
    edit: (name: string): string => `Edit token ${name}`,
    editHint: 'Rename, move, stop watching',
    isOff: 'It is off your board.',
    notYet: 'not yet',
    notRead: 'Not read yet',
    missing: 'not in the last list',
    listedTimes: (times: number): string => `listed ${number(times)} times`,
    /** `→ '1.2 of 15 h'` */
    fastTime(time: KnownFastTime): string {
      const unit = time.unit === 'hours' ? 'h' : 'min'
      if (time.kind === 'left-only') return `${number(time.left)} ${unit}`
      return `${number(time.left)} of ${number(time.total)} ${unit}`
    },
    lasts: 'lasts',
    lastsUntil: (resetsAt: number, isLast: boolean): string =>
      `Until the ${isLast ? 'end of the plan' : 'refill'} on ${instant(resetsAt)}`,
    runsOut: (at: number, now: number): string =>
      `${at < now ? 'was to run out' : 'runs out'} ${relative(at, now)}`,
    runsOutAround: (at: number): string => `Around ${instant(at)}`,
    queuedHint: 'Fast / relaxed',
    readAsOf: (at: number): string => `as of ${instant(at)}`,
    old: 'old',

    watchTitle: 'Watch more',
    watchField: 'Messages whose tokens to watch',
    watchHint: 'IDs, links, replies or log text',
    watch: 'Watch',
    watched: (count: number): string =>
      `${messages(count)} ${plural(count, { one: 'is', other: 'are' })} watched.`,
    watchedAlready: 'All of these are watched already.',
    tooMany: (count: number): string =>
      `The last ${number(count)} of these IDs were too many for one go and are not watched yet. Take away the others and watch again.`,
    full: (count: number): string =>
      `The list is full: it holds ${messages(maxWatchedMessages)}, and nothing on it is pushed out. ${messages(count)} found no place and ${plural(count, { one: 'stands', other: 'stand' })} in the field still. Stop watching what you no longer need, then watch again.`,

    unresolved: 'Messages whose token is not known yet',
    waiting: 'Waiting for its turn.',
    unwatch: 'Stop watching',
    unwatchMessage: (messageId: string): string => `Stop watching ${messageId}`,
    unwatched: 'The message is no longer watched.',
    more: (count: number): string => `… and ${number(count)} more.`,
    hidden: 'Taken off your board',

    file: 'This list as a file',
    fileExplains:
      'The file holds the messages you watch, your labels and your order. It holds no bearer token.',
    exportList: 'Export the list',
    exported: 'The watch list is saved as a file.',
    importField: 'Replace the list by a file',
    imported: 'The watch list is replaced by that of the file. Undo takes it back.',
    badFile: (name: string): string =>
      `“${name}” is no watch list that was exported here. Nothing was changed.`,
  }
}
