import type { BoardSortKey } from '../domain/board.ts'
import type { KnownFastTime, Reason } from '../domain/judge.ts'
import { toOneLine } from '../domain/one-line.ts'
import { maxWatchedMessages } from '../domain/watch-list.ts'
import type { Formats } from './formats.ts'

/** The board: the table of all tokens, and what is watched. */
export const boardWords = { name: 'board', english: boardEnglish } as const

/** A text of the service beneath a verdict: the token's page has it whole. */
const longestNote = 60

export function boardEnglish(formats: Formats) {
  const { number, fixed, instant, date, day, moment, relative, lasting, duration, plural } = formats

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

  function tokens(count: number): string {
    return `${number(count)} ${plural(count, { one: 'token', other: 'tokens' })}`
  }

  /** Hours with one decimal, minutes with none; what is not nothing is never printed as nothing. */
  function toLeft({ left, unit }: KnownFastTime): string {
    const digits = unit === 'hours' ? 1 : 0
    const least = 10 ** -digits
    return left > 0 && left < least / 2 ? `<${number(least, digits)}` : fixed(left, digits)
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
      'Add them by IDs of messages, one for each token or as many as you have: each leads to the token that handled it.',

    source: {
      asking: 'The service is being asked for the tokens of your account.',
      listed: 'These are the tokens your account lists, and those that messages you watch have led to.',
      'not-in-plan':
        'The service gives your account no list of tokens. These are the tokens that handled the messages you watch; each is asked for by its newest message.',
    },
    notInPlan: 'Not in this plan: no list of tokens.',
    isSlow: 'Read one after the other.',
    slow: (cycleMs: number): string =>
      `One after the other, that takes ${duration(cycleMs)} for all of them.`,
    askForList: 'My plan has changed: ask for the list again',
    keeps: (lastGoodAt: number | null): string =>
      `What is shown below is what was read before.${lastGoodAt === null ? '' : ` The last good answer came at ${instant(lastGoodAt)}.`}`,
    pollingField: 'Ask the service',
    pollingOff: 'I’d rather not poll',

    filters: 'Filter and order the tokens',
    textField: 'Filter by ID, label, plan or status',
    textHint: 'Filter',
    groupsField: 'Filter by health',
    allGroups: 'All',
    /** How many rows there are, by the filter. */
    shown: (count: number, all: number): string =>
      count === all ? tokens(all) : `${number(count)} of ${tokens(all)}`,
    sortField: 'Sort by',
    ascending: 'Ascending',
    descending: 'Descending',
    worstFirst: 'Worst first',
    grouped: 'Group by health',
    rows: 'Rows',
    densities: { comfortable: 'Comfortable', compact: 'Compact' },
    columnsField: 'Columns',
    noRoom: 'Some of these find no room in a window of this width.',
    usualColumns: 'The usual columns',
    noMatch: (all: number): string =>
      all === 1
        ? 'The one token does not match this filter.'
        : `None of ${number(all)} tokens matches this filter.`,
    clearFilter: 'Clear the filter',

    table: 'Table of tokens',
    columns,
    /** Heads of columns that stand for several things, or are shorter than the thing they are sorted by. */
    heads: { 'fast-time': 'Fast time left', plan: 'Plan, refill', jobs: 'Jobs' },
    actionsColumn: 'Actions',
    actions: (name: string): string => `Actions for token ${name}`,
    open: 'Open',
    copyId: 'Copy the ID',
    idCopied: 'The ID is copied.',
    keys: { move: 'move', open: 'open', menu: 'menu' },
    allTimes: (zone: string): string => `All times ${zone}`,
    readAge: (age: string): string => `Read ${age}`,
    notYet: 'not yet',
    notRead: 'Not read yet',
    missing: 'not in the last list',
    listedTimes: (times: number): string => `listed ${number(times)} times`,
    /** `→ 'Critical · 8 % left'` */
    levelAndReason: (level: string, reason: string): string => `${level} · ${reason}`,
    /** What more there is to say of a reason in few words; nothing where the reason says it all. */
    note(why: Reason): string {
      switch (why.kind) {
        case 'banned':
          return 'Its time cannot be used'
        case 'verifying':
          return 'Not active until verified'
        case 'switched-off':
          return 'Switched off'
        case 'ended':
          return why.at === null ? '' : `on ${date(why.at)}`
        case 'cancelled':
          return why.endsAt === null ? '' : `ends ${date(why.endsAt)}`
        case 'renewal-passed':
          return `It was to reset on ${day(why.at)}`
        case 'outdated':
          return `last on ${instant(why.sentAt)}`
        case 'notice':
        case 'unknown-status':
        case 'unread-subscription':
        case 'unread-fast-time':
        case 'unread-switch':
          return `“${toOneLine(why.text, longestNote)}”`
        case 'fast-time':
        case 'hidden':
        case 'inactive':
        case 'no-fast-time':
        case 'no-information':
        case 'no-subscription':
        case 'paused':
          return ''
      }
    },
    silentFor: (at: number, now: number): string => `No reading for ${lasting(at, now)}`,
    refillIn: (resetsAt: number, now: number, isLast: boolean): string =>
      `${isLast ? 'ends' : 'refill'} ${relative(resetsAt, now)}`,
    refillOn: (resetsAt: number, isLast: boolean): string =>
      `${isLast ? 'ends' : 'refills'} ${day(resetsAt)}`,
    planAndState: (plan: string, state: string): string => `${plan}, ${state}`,
    /** How much is left, and of what. `→ { left: '1.2', of: ' of 15 h' }` */
    fastTime(time: KnownFastTime): { left: string; of: string } {
      const unit = time.unit === 'hours' ? 'h' : 'min'
      const left = toLeft(time)
      if (time.kind === 'left-only') return { left, of: ` ${unit}` }
      return { left, of: ` of ${number(time.total, 1)} ${unit}` }
    },
    lasts: 'Lasts',
    lastsTo: (resetsAt: number, isLast: boolean): string =>
      `to ${isLast ? 'its end' : 'the refill'}, ${day(resetsAt)}`,
    lastsUntil: (resetsAt: number, isLast: boolean): string =>
      `Until the ${isLast ? 'end of the plan' : 'refill'} on ${instant(resetsAt)}`,
    runsOut: (at: number, now: number): string =>
      `${at < now ? 'Was to run out' : 'Runs out'} ${moment(at, now)}`,
    runsOutBefore: (at: number, resetsAt: number, isLast: boolean): string =>
      `${lasting(at, resetsAt)} before ${isLast ? 'its end' : 'the refill'}`,
    runsOutAround: (at: number): string => `Around ${instant(at)}`,
    idle: 'Idle',
    running: (count: number): string => `${number(count)} running`,
    queued: (count: number): string => (count === 0 ? 'none queued' : `${number(count)} queued`),
    queuedHint: (fast: number, relaxed: number): string =>
      `Queued: ${number(fast)} fast, ${number(relaxed)} relaxed`,
    readAsOf: (at: number): string => `as of ${instant(at)}`,

    add: 'Add token',
    more: 'More',
    details: 'Details',
    watchTitle: 'Add tokens by their messages',
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

    unresolved: (count: number): string => `${messages(count)} whose token is not known yet`,
    waiting: 'Waiting for its turn.',
    unwatch: 'Stop watching',
    unwatchMessage: (messageId: string): string => `Stop watching ${messageId}`,
    unwatched: 'The message is no longer watched.',
    andMore: (count: number): string => `… and ${number(count)} more.`,
    hidden: (count: number): string => `${tokens(count)} taken off your board`,

    file: 'Replace the list by a file',
    fileExplains:
      'The file holds the messages you watch, your labels and your order. It holds no bearer token.',
    exportList: 'Export the list',
    importList: 'Replace the list by a file …',
    exported: 'The watch list is saved as a file.',
    importField: 'A file that was exported here',
    imported: 'The watch list is replaced by that of the file. Undo takes it back.',
    badFile: (name: string): string =>
      `“${name}” is no watch list that was exported here. Nothing was changed.`,
  }
}
