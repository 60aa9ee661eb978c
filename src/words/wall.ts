import type { BoardGroup } from '../domain/board.ts'
import type { KnownFastTime, Reason } from '../domain/judge.ts'
import { toOneLine } from '../domain/one-line.ts'
import { commonEnglish } from './common.ts'
import type { Formats } from './formats.ts'
import { verdictEnglish } from './verdict.ts'
import { wallSetupEnglish } from './wall-setup.ts'

/** The wall: the screen that nobody touches. */
export const wallWords = { name: 'wall', english: wallEnglish } as const

/** What the wall's address can set. */
export type WallSetting =
  | 'tokens'
  | 'ids'
  | 'every'
  | 'cols'
  | 'theme'
  | 'lang'
  | 'tz'
  | 'rotate'
  | 'hide'
  | 'dim'

/** What of an address was left out, and why. A text of the address comes without its secrets, and on one line. */
export type WallNote =
  | { kind: 'bad-value'; setting: Exclude<WallSetting, 'hide'>; text: string }
  | { kind: 'unknown-part'; text: string; parts: readonly string[] }
  | { kind: 'unfit-tokens' }
  | { kind: 'too-many-tokens' | 'too-many-ids'; most: number }
  | { kind: 'no-message-id' | 'unknown-setting'; text: string }

/** Why there is no card. */
export type WallEmptiness =
  | 'asking'
  | 'searching'
  | 'failing'
  | 'failing-by-hand'
  | 'listed'
  | 'not-in-plan'
  | 'none-led'

const minuteMs = 60_000
/** Ages below a minute are told in steps of this, so that a wall does not flicker. */
const stepMs = 10_000

export function wallEnglish(formats: Formats) {
  const { number, plural, hour, day, date, moment, age, duration } = formats
  const { reason } = verdictEnglish(formats)
  const { groups } = commonEnglish(formats)

  const expected: Readonly<Record<Exclude<WallSetting, 'hide'>, string>> = {
    tokens: 'a list of token IDs',
    ids: 'a list of message IDs',
    every: 'a time from 15s to 1h, or off',
    cols: 'a number from 1 to 12',
    theme: 'light, dark or system',
    lang: 'a language of this app: en or zh-CN',
    tz: 'a time zone such as Europe/Berlin',
    rotate: 'a number of seconds from 5 to 3600, or off',
    dim: 'two hours of the day such as 22-6, or off',
  }

  function messages(count: number): string {
    return `${number(count)} ${plural(count, { one: 'message', other: 'messages' })}`
  }

  /** `→ '3 Dec'`, and of today `→ 'today 17:00'` */
  function when(at: number, now: number): string {
    return date(at) === date(now) ? `today ${hour(at)}` : day(at)
  }

  function inSteps(ms: number): string {
    return duration(ms < minuteMs ? Math.floor(ms / stepMs) * stepMs : Math.floor(ms / minuteMs) * minuteMs)
  }

  function ageInSteps(at: number, now: number): string {
    const ageMs = Math.max(0, now - at)
    if (ageMs < stepMs) return 'just now'
    return age(now - (ageMs < minuteMs ? Math.floor(ageMs / stepMs) * stepMs : ageMs), now)
  }

  function ignored(note: WallNote): string {
    switch (note.kind) {
      case 'bad-value':
        return `“${note.setting}=${note.text}” is not ${expected[note.setting]}.`
      case 'unknown-part':
        return `“hide=${note.text}” is not one of ${note.parts.join(', ')}.`
      case 'unfit-tokens':
        return 'what is too long for a token ID, or looks like a secret, in “tokens”.'
      case 'too-many-tokens':
        return `the tokens after the first ${number(note.most)}.`
      case 'too-many-ids':
        return `the message IDs after the first ${number(note.most)}.`
      case 'no-message-id':
        return `“${note.text}” in “ids” is no message ID.`
      case 'unknown-setting':
        return `“${note.text}” is not a setting of the wall.`
    }
  }

  const empty: Readonly<Record<WallEmptiness, string>> = {
    asking: 'The service is being asked which tokens there are.',
    searching: 'The messages are being traced to their tokens.',
    failing: 'The tokens cannot be read at the moment; the wall goes on trying by itself.',
    'failing-by-hand': 'The tokens could not be read. Polling is off: “Refresh” tries again.',
    listed: 'The account lists no tokens.',
    'not-in-plan': 'This account’s plan does not list tokens, so they are found by message IDs.',
    'none-led': 'No message of this address has led to a token.',
  }

  return {
    tokens: 'Tokens',
    title: (mark: string, sentence: string): string => `${mark} ${sentence}`,

    // What the wall says as a whole.
    rejected: 'The bearer token is rejected',
    rejectedDetail: 'Nothing is read until it is replaced',
    reading: 'Reading the tokens',
    looking: 'Looking for the tokens',
    noAnswerYet: 'No answer yet',
    /** The headline of an outage, and what is spoken of it once. `→ 'No answer from the service for 7 min'` */
    outage: (ms: number): string => `No answer from the service for ${inSteps(ms)}`,
    outageBegins: 'No answer from the service',
    lastAnswer: (at: number, now: number): string => `Last answer ${moment(at, now)}`,
    asThen: 'The cards show what was true then',
    nextTry: (ms: number): string => `Next try in ${duration(ms)}`,
    trying: 'Asking again now',
    readAgo: (at: number, now: number): string => `read ${ageInSteps(at, now)}`,
    /** Above the pages of a large wall. `→ '3 Down'` */
    counts: 'By level',
    counted: (count: number, group: BoardGroup): string => `${number(count)} ${groups[group]}`,
    lost: (count: number): string => `${messages(count)} could not be traced to a token`,
    /** `→ 'studio two is banned'` */
    trouble: (name: string, why: Reason): string => `${name} ${reason(why).phrase}`,
    more: (count: number): string => `${number(count)} more`,
    /** What stands below the headline, on one line. */
    detail: (parts: readonly string[]): string => parts.join(' · '),

    // A card.
    noReading: 'No reading',
    noReadingLine: 'Nothing heard of it yet',
    missing: 'not in the last list',
    /** The verdict on what is too old, where its reason says more than its level. */
    wasBanned: 'was Banned',
    /** The large number. Little is told more exactly, so that it never reads as nothing. `→ '11.9'`, `→ '<0.01'` */
    amount: (left: number): string =>
      left > 0 && left < 0.005 ? `<${number(0.01)}` : number(left, left < 1 ? 2 : 1),
    /** What stands beside it; `sentAt` where it is older than the rest. `→ 'of 15 h'`, `→ 'of 15 h, as of 14:02'` */
    amountOf(time: KnownFastTime, sentAt: number | null, now: number): string {
      const unit = time.unit === 'hours' ? 'h' : 'min'
      const of = time.kind === 'measured' ? `of ${number(time.total, 1)} ${unit}` : `${unit} left`
      return sentAt === null ? of : `${of}, as of ${moment(sentAt, now)}`
    },
    planAsOf: (plan: string, sentAt: number, now: number): string =>
      `${toOneLine(plan, 60)}, as of ${moment(sentAt, now)}`,
    relaxedImages: (images: number): string =>
      `${number(images)} relaxed ${plural(images, { one: 'image', other: 'images' })}`,
    runsOut: (at: number, now: number): string =>
      date(at) === date(now) ? `Runs out today ~${hour(at)}` : `Runs out around ${day(at)}`,
    planEnds: (at: number, now: number): string => `Plan ends ${when(at, now)}`,
    refill: (at: number, now: number): string => `Refill ${when(at, now)}`,
    lasts: (at: number, now: number): string => `Lasts to refill, ${when(at, now)}`,
    /** The same for a small card, to stand after its level. */
    briefRunsOut: (at: number, now: number): string => `empty ${moment(at, now)}`,
    briefLasts: (at: number, now: number): string => `until ${when(at, now)}`,
    age: ageInSteps,
    late: (at: number, now: number): string => `${ageInSteps(at, now)}, late`,
    /** `→ 'as of 14:02, 7 min ago'` */
    asOf: (at: number, now: number): string => `as of ${moment(at, now)}, ${age(at, now)}`,
    sentAt: (at: number, now: number): string => `as of ${moment(at, now)}`,

    // In place of the cards.
    empty,
    add: 'Add tokens by pasting message IDs',
    orAddress: 'Or name messages in this page’s address:',
    allRightHidden: 'Nothing to see here: cards that are all right are hidden.',
    notReadYet: 'Nothing has been read yet',
    notReadSince: (at: number, now: number): string => `Nothing has been read since ${moment(at, now)}`,
    rejectedMeans:
      'The service rejects the bearer token of this screen: it was revoked, has expired, or the account is out of credits.',
    triedEvery: (ms: number): string => `It is tried again every ${duration(ms)}.`,
    connect: 'Connect with another bearer token',
    connectWhere:
      'That can be done here or in any other tab of this browser; this screen then goes on by itself.',

    // About the address.
    notes: 'About this address',
    note: (note: WallNote): string => `Ignored: ${ignored(note)}`,
    moreNotes: (count: number): string => `and ${number(count)} more`,
    dismiss: 'Dismiss',
    guests: 'Messages of this address',
    /** They are shown, and nothing of them is kept. */
    notOnList: (count: number): string =>
      `${messages(count)} of this address ${plural(count, { one: 'is', other: 'are' })} shown here, but not on your list.`,
    /** Messages of the address that found no place among those that open pages ask for. */
    leftOut: (count: number): string =>
      `${messages(count)} of this address ${plural(count, { one: 'is', other: 'are' })} not asked about: other open pages already ask for as many as this browser can.`,
    keep: 'Keep on my list',
    kept(added: number, leftOut: number): string {
      const full = `${messages(leftOut)} found no place: the list is full.`
      if (added === 0) return full
      const done = `${messages(added)} of this address ${plural(added, { one: 'is', other: 'are' })} on your list now.`
      return leftOut === 0 ? done : `${done} ${full}`
    },
    keptForNow: 'This browser keeps nothing, so that lasts until this page is closed.',

    // The top and what a person can do.
    sandbox: 'Sandbox: nothing here is real',
    pollingOff: 'Polling is off',
    awake: 'Screen kept awake',
    maySleep: 'Screen may sleep',
    previous: 'Previous page',
    next: 'Next page',
    page: (page: number, pages: number): string => `Page ${number(page)} of ${number(pages)}`,
    turn: 'Turn pages',
    pause: 'Pause',
    controls: 'Wall',
    motionOff: 'Motion is off',
    motionOffMeans: 'Your system asks for less motion: nothing moves by itself',
    pauseMotion: 'Pause motion',
    resumeMotion: 'Resume motion',
    motionMeans: 'Pages and drift',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    noFullScreen: 'The browser did not allow full screen.',
    setUp: 'Set up',
    setup: wallSetupEnglish(formats),
    copyLink: 'Copy wall link',
    leave: 'Leave to tokens',
  }
}
