import { tidyInfoText } from './count.ts'
import { parseDiscordTimestamp, parseIsoTimestamp } from './timestamp.ts'

/** `ended` is said of what has expired; whether an end that is named has come is judged by the calendar (`judge.ts`). */
export type SubscriptionState = 'active' | 'cancelled' | 'paused' | 'inactive' | 'ended' | 'trial' | 'unknown'

export type Renewal =
  | { kind: 'at'; /** Epoch ms. */ at: number; event: 'renews' | 'ends' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

export type Subscription =
  | {
      kind: 'read'
      /** Null where the service says `None` or names no plan. */
      plan: string | null
      state: SubscriptionState
      billing: 'monthly' | 'yearly' | null
      renewal: Renewal
      /** Words beside the plan that nobody can read, so that they may mean anything; `null` where all were read. */
      unread: string | null
    }
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string }

type Details = Omit<Extract<Subscription, { kind: 'read' }>, 'kind' | 'plan'>

const plans: ReadonlyMap<string, string | null> = new Map([
  ['basic', 'Basic'],
  ['standard', 'Standard'],
  ['pro', 'Pro'],
  ['mega', 'Mega'],
  ['none', null],
])

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

const negation = /\b(?:not|never|no longer)\b|n['’]t\b/i
const yearly = /\b(?:yearly|annual|annually)\b/i
const monthly = /\bmonthly\b/i
const renewalVerb =
  /\b(?:(renew|renews|renewing|renewal)|ends?|ending|ended|expires?|expiring|expired|cancels)\b/gi
/** What a renewal is denied with, where an end is named: the end says it all. */
const noRenewal = /\b(?:(?:does|do|will) not|doesn['’]t|won['’]t) (?:auto-?)?renew\b/i
/** What stands for a day in the documentation, `<t:xxx>` and `<t:2123>`: it leaves the day open, and nothing else. */
const noDay = /<t:(?:[a-z]+|\d{1,4})(?::[a-z])?>/gi
/** All words whose meaning is known, wherever they stand. */
const knownWords =
  /\b(?:active|trial|free|plan|subscription|cancell?ed|paused|inactive|expired|ended|billed|monthly|yearly|annual|annually|next|on|at|date)\b/gi

/**
 * Reads Midjourney's subscription line.
 *
 * `'Pro (Active yearly, renews next on <t:1715321361>)'` →
 * `{ kind: 'read', plan: 'Pro', state: 'active', billing: 'yearly', renewal: { kind: 'at', event: 'renews', … } }`
 *
 * Source: API reference §4 and the corpus, which also knows `Paused`, `Inactive` and
 * `Plan Cancelled` alone. What has ended is in no sample; its words are taken literally.
 */
export function parseSubscription(text: string | undefined): Subscription {
  if (text === undefined || text.trim() === '') return { kind: 'missing' }
  const unreadable: Subscription = { kind: 'unreadable', text }
  const tidy = tidyInfoText(text)
  if (tidy === null) return unreadable

  const [, name, inBrackets = ''] = /^([^()<>,]{1,40}?) ?\((.*)\)$/.exec(tidy) ?? []
  if (name !== undefined) {
    const details = readDetails(inBrackets)
    const plan = plans.get(name.toLowerCase())
    const isKnownPlan = typeof plan === 'string'
    if (!isKnownPlan && !saysAnything(details)) return unreadable
    return { kind: 'read', plan: plan === undefined ? name : plan, ...details }
  }
  if (/[()]/.test(tidy)) return unreadable

  const alone = plans.get(tidy.toLowerCase())
  if (alone !== undefined) return { kind: 'read', plan: alone, ...readDetails('') }

  const details = readDetails(tidy)
  return saysAnything(details) ? { kind: 'read', plan: null, ...details } : unreadable
}

function readDetails(text: string): Details {
  // A renewal that is denied is an end whose day is not told, or told by another word.
  const rest = text.replace(noRenewal, '').trim()
  const renewal = readRenewal(rest)
  const state = readState(rest)
  return {
    state: noRenewal.test(text) && (state === 'active' || state === 'unknown') ? 'cancelled' : state,
    billing: readBilling(rest),
    renewal,
    unread: readUnread(rest, renewal),
  }
}

/**
 * The text, in the service's own words, where anything is left of it when everything known and the date are taken away.
 *
 * `'Active monthly, overdue' → 'Active monthly, overdue'`, `'Active monthly' → null`
 */
function readUnread(text: string, renewal: Renewal): string | null {
  const verb = [...text.matchAll(renewalVerb)].at(-1)
  const before = verb === undefined ? text : text.slice(0, verb.index)
  const after = verb === undefined || renewal.kind === 'at' ? '' : text.slice(verb.index + verb[0].length)
  const rest = `${before} ${after.replace(noDay, '')}`
    .replace(knownWords, '')
    .replace(/[\s,;:./()·–-]+/g, ' ')
    .trim()
  return rest === '' ? null : text
}

function saysAnything(details: Details): boolean {
  return details.state !== 'unknown' || details.billing !== null || details.renewal.kind === 'at'
}

/** The states that stop a plan count wherever they stand; `active` and `trial` only as the whole first clause. */
function readState(text: string): SubscriptionState {
  if (negation.test(text)) return 'unknown'
  if (/\bcancell?ed\b/i.test(text)) return 'cancelled'
  if (/\bpaused\b/i.test(text)) return 'paused'
  if (/\binactive\b/i.test(text)) return 'inactive'
  if (/\b(?:expired|ended)\b/i.test(text)) return 'ended'

  const clause = text.split(/,|\b(?:renew|ends?\b|expir)/i)[0] ?? ''
  const bare = clause.replace(monthly, '').replace(yearly, '').trim().toLowerCase()
  if (bare === 'active') return 'active'
  return bare === 'trial' || bare === 'free trial' ? 'trial' : 'unknown'
}

function readBilling(text: string): 'monthly' | 'yearly' | null {
  if (monthly.test(text)) return yearly.test(text) ? null : 'monthly'
  return yearly.test(text) ? 'yearly' : null
}

function readRenewal(text: string): Renewal {
  // "does not renew, ends on …": the verb next to the date is the one that counts.
  const verb = [...text.matchAll(renewalVerb)].at(-1)
  if (verb === undefined) {
    return /<t:|\d/.test(text) ? { kind: 'unreadable', text } : { kind: 'missing' }
  }

  const event = verb[1] === undefined ? 'ends' : 'renews'
  const rest = text.slice(verb.index + verb[0].length).trim()
  const when = rest.replace(/^(?:next )?(?:(?:on|at|date)\b)?:? ?/i, '')
  const at = readDay(when)
  if (at === null || (event === 'renews' && negation.test(text))) {
    return { kind: 'unreadable', text: when === '' ? text : when }
  }
  return { kind: 'at', at, event }
}

function readDay(text: string): number | null {
  const markups = text.match(/<t:[^<>]*>/g)
  if (markups === null) return parseIsoTimestamp(text) ?? parseDate(text)

  // Discord's habit of saying an instant twice, `<t:1:F> (<t:1:R>)`, is one date; two different ones are none.
  const [first, ...others] = new Set(markups.map(parseDiscordTimestamp))
  const onlyMarkup = /^[\s().,·–-]*$/.test(text.replace(/<t:[^<>]*>/g, ''))
  return first === undefined || others.length > 0 || !onlyMarkup ? null : first
}

/**
 * Midnight UTC of `June 15, 2025`, `15 Jun 2025`, `2025-06-15`, `2025/06/15` or `15/06/2025`. Figures that could be read
 * either way round, as `05/06/2025`, are no date.
 */
function parseDate(text: string): number | null {
  const [, monthFirst, dayLast] = /^([a-z]{3,9})\.? (\d{1,2}),? \d{4}$/i.exec(text) ?? []
  const [, dayFirst, monthLast] = /^(\d{1,2}) ([a-z]{3,9})\.?,? \d{4}$/i.exec(text) ?? []
  const name = (monthFirst ?? monthLast ?? '').toLowerCase()
  if (name === '') return parseIsoTimestamp(`${inIsoOrder(text)}T00:00:00Z`)
  const short = name === 'sept' ? 'sep' : name
  const month = months.findIndex((full) => full === short || full.slice(0, 3) === short) + 1
  const day = dayLast ?? dayFirst ?? ''
  return parseIsoTimestamp(
    `${text.slice(-4)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`,
  )
}

/** `'15/06/2025' → '2025-06-15'`, and any other text as it is. */
function inIsoOrder(text: string): string {
  const [, year, yearMonth, yearDay] = /^(\d{4})[/.](\d\d)[/.](\d\d)$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${yearMonth}-${yearDay}`
  const [, first = '', second = '', last] = /^(\d\d)[/.](\d\d)[/.](\d{4})$/.exec(text) ?? []
  if (Number(first) > 12) return `${last}-${second}-${first}`
  return Number(second) > 12 ? `${last}-${first}-${second}` : text
}
