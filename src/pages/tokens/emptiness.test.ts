import { expect, test } from 'vitest'
import type { Failure } from '../../domain/latest.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { toEmptiness } from './emptiness.ts'

const row: BoardRow = {
  tokenId: '7',
  label: null,
  reading: null,
  facts: null,
  isMissing: false,
  messages: [],
}
const failure: Failure = {
  problem: { kind: 'rejected', says: null },
  since: 1,
  failures: 1,
  retryAt: null,
}
const empty = { rows: [], hidden: [], failure: null, isKnown: false, isAsking: true, unresolved: [] }
const waiting = [{ messageId: 'a', failure: null }]
const unknown = [{ messageId: 'a', failure }]

test.each([
  ['before the first answer', {}, 'looking'],
  ['before the first answer, between two asks', { isAsking: false }, 'looking'],
  ['where the first answer is a failure', { failure }, 'unread'],
  ['where tokens are known', { rows: [row], failure, isKnown: true }, null],
  ['after a good empty list, while it is asked for again', { isKnown: true }, 'none'],
  ['where all were taken off', { isKnown: true, hidden: [row], failure }, 'all-hidden'],
  ['while a watched message is traced', { isKnown: true, unresolved: waiting }, 'looking'],
  ['where a watched message leads nowhere', { isKnown: true, unresolved: unknown }, 'none'],
  ['where a list that was empty fails', { isKnown: true, failure }, 'unread'],
] as const)('%s', (_name, board, expected) => {
  expect(toEmptiness({ ...empty, ...board })).toBe(expected)
})
