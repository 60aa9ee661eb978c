import { expect, test } from 'vitest'
import { noTexts, type Trace } from '../../domain/trace.ts'
import { toGroups, type Row } from './groups.ts'

function row(messageId: string, tokenId: string | null, at = 1, info: Trace['info'] = null): Row {
  const value: Trace = { messageId, tokenId, channelId: null, tokenStatus: null, info }
  return { messageId, trace: { good: { value, at }, standing: null }, message: null }
}

const info: Trace['info'] = { ...noTexts, fastTimeRemaining: '1.00/15.0 hours (6.67%)' }

test('messages stand under their token, tokens in the order they appear, the rest last', () => {
  const waiting: Row = { messageId: 'w', trace: null, message: null }
  const groups = toGroups([waiting, row('a', '7'), row('n', null), row('b', '9'), row('c', '7')])
  expect(groups.map(({ kind, rows }) => [kind, rows.map(({ messageId }) => messageId)])).toEqual([
    ['token', ['a', 'c']],
    ['token', ['b']],
    ['unknown', ['n']],
    ['waiting', ['w']],
  ])
})

test('a token called "waiting" is a token', () => {
  expect(toGroups([row('a', 'waiting')])[0]?.kind).toBe('token')
})

test('a token is judged by its newest trace that holds information', () => {
  const groups = toGroups([row('old', '7', 1, info), row('new', '7', 5, info), row('bare', '7', 9)])
  expect(groups[0]?.newest).toMatchObject({ at: 5 })
})
