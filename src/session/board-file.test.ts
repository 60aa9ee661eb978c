import { expect, test } from 'vitest'
import { noTexts } from '../domain/info.ts'
import type { Reading } from '../domain/reading.ts'
import { emptyState } from '../polling/state.ts'
import { formatState, parseState } from './board-file.ts'

const reading: Reading = {
  tokenId: '7',
  channelId: null,
  tokenStatus: 'FAST',
  isActive: true,
  concurrency: '3',
  info: { ...noTexts, fastTimeRemaining: '15.00/15.0 hours (100.00%)' },
  at: 1_000,
  earlier: { isActive: 500 },
  timesListed: 2,
}

const state = {
  ...emptyState,
  readings: [reading],
  listedIds: ['7'],
  missingIds: ['7'],
  guests: [{ messageId: 'a', tokenId: null, until: 5 }],
}

test('what is kept is read back', () => {
  expect(parseState(formatState(state))).toEqual(state)
})

test('what an earlier version kept is worth its readings', () => {
  const { earlier: _, timesListed: __, ...plain } = reading
  const old = { readings: [plain], askedAt: 5, slotAt: 5, endedAt: 6, wantedAt: 0, standing: null }
  expect(parseState(JSON.stringify(old))).toEqual({ ...emptyState, readings: [plain] })
})

test.each([
  ['no JSON', 'x'],
  ['a list', '[]'],
  ['no readings', '{}'],
])('%s is no state', (_name, stored) => {
  expect(parseState(stored)).toBeNull()
})

test('a damaged reading does not take the others with it, nor a damaged failure the state', () => {
  const damaged = {
    ...state,
    readings: [{ tokenId: 7 }, reading, null],
    failure: { problem: 'x' },
    startedAt: 'x',
  }
  expect(parseState(JSON.stringify(damaged))).toEqual({ ...state, failure: null })
})

test('a notice whose trouble comes late is kept with it', () => {
  const message = `${'a '.repeat(900)}Your account is blocked`
  const written = formatState({ ...state, readings: [{ ...reading, info: { ...noTexts, message } }] })
  expect(parseState(written)?.readings[0]?.info?.message).toBe(message)
})

test('a text of a megabyte is kept shortened', () => {
  const long = { ...reading, info: { ...noTexts, message: 'a'.repeat(1_000_000) } }
  const written = formatState({ ...state, readings: [long] })
  expect(written.length).toBeLessThan(6_000)
  expect(parseState(written)?.readings[0]?.info?.message).toHaveLength(4_000)
})
