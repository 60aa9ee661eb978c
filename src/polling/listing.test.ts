import { expect, test } from 'vitest'
import { noTexts, type InfoTexts } from '../domain/info.ts'
import type { Reading } from '../domain/reading.ts'
import { dropUnwanted, toUnique } from './listing.ts'

type Sample = Partial<InfoTexts> & { status?: string; isActive?: boolean }

function read({ status, isActive, ...texts }: Sample = {}): Reading {
  const info = Object.keys(texts).length === 0 ? null : { ...noTexts, ...texts }
  return {
    tokenId: '7',
    channelId: null,
    tokenStatus: status ?? null,
    isActive: isActive ?? null,
    concurrency: null,
    info,
    at: 1_000,
  }
}

const full: Sample = { status: 'FAST', isActive: true, fastTimeRemaining: '15.00/15.0 hours (100.00%)' }
const low = { ...full, fastTimeRemaining: '1.00/15.0 hours (6.67%)' }
const paused = { ...full, subscription: 'Standard (Paused)' }
const blocked = { ...full, message: 'Your account is blocked' }

test.each<[string, Sample[], Sample]>([
  ['a bare one takes nothing away', [full, {}], full],
  [
    'what one leaves out comes from another',
    [{ status: 'FAST', isActive: true }, { fastTimeRemaining: full.fastTimeRemaining ?? '' }],
    full,
  ],
  ['the worse status counts', [full, { status: 'BANNED' }, full], { ...full, status: 'BANNED' }],
  ['the worse amount counts', [full, low], low],
  ['the worse subscription counts', [{ ...full, subscription: 'Standard (Active monthly)' }, paused], paused],
  ['a notice counts, though another has none', [{ ...full, message: '' }, blocked], blocked],
  [
    'what cannot be read counts before what is right',
    [{ status: 'FAST' }, { ...full, status: 'NEW' }],
    { ...full, status: 'NEW' },
  ],
])('of a token that is listed several times, %s', (_name, samples, expected) => {
  for (const order of [samples, samples.toReversed()]) {
    expect(toUnique(order.map(read), 1_000)).toEqual([{ ...read(expected), timesListed: samples.length }])
  }
})

test('the reading of a token that nobody lists or watches goes after an hour', () => {
  const readings = ['listed', 'watched', 'linked'].map((tokenId) => ({ ...read(full), tokenId }))
  const state = { readings, listedIds: ['listed'] }
  const watched = new Set(['watched', null])
  expect(dropUnwanted(state, watched, 1_000 + 3_599_999)).toBe(readings)
  expect(dropUnwanted(state, watched, 1_000 + 3_600_000).map(({ tokenId }) => tokenId)).toEqual([
    'listed',
    'watched',
  ])
})
