import { expect, test } from 'vitest'
import { noTexts } from '../domain/info.ts'
import type { Message } from '../domain/message.ts'
import type { Trace } from '../domain/trace.ts'
import { toMessageDetails, toTokenDetails } from './lookup-memory.ts'

const at = Date.UTC(2026, 10, 25)

const trace: Trace = {
  messageId: null,
  tokenId: '111',
  channelId: null,
  tokenStatus: 'BANNED',
  info: { ...noTexts, fastTimeRemaining: '15.00/15.0 hours (100.00%)' },
}

const message: Message = {
  messageId: null,
  originatingMessageId: null,
  status: { kind: 'done', text: 'DONE' },
  progress: { kind: 'missing' },
  prompt: 'a cat\non the  grass',
  error: null,
  pictureUrl: null,
  createdText: null,
  updatedText: null,
  ref: null,
}

function known<T>(value: T) {
  return { good: { value, at }, failure: null }
}

test('a trace tells token and level, and nothing where it names no token', () => {
  expect(toTokenDetails(known(trace))).toEqual({ tokenId: '111', level: 'down', readAt: at })
  expect(toTokenDetails(known({ ...trace, tokenId: null }))).toEqual({})
  expect(toTokenDetails({ good: null, failure: null })).toEqual({})
  expect(toTokenDetails(undefined)).toEqual({})
})

test('of a prompt the beginning is kept, on one line and without what looks like a secret', () => {
  expect(toMessageDetails(known(message))).toEqual({ prompt: 'a cat on the grass', job: 'done' })
  const long = toMessageDetails(known({ ...message, prompt: '👩‍🚀'.repeat(5_000) })).prompt ?? ''
  expect(long.length).toBeLessThanOrEqual(480)
  expect(long).not.toMatch(/[\ud800-\udbff]$/)
  const secret = ['sk', 'aB3dE5fG7h'.repeat(4)].join('-')
  expect(toMessageDetails(known({ ...message, prompt: `paint ${secret}` })).prompt).not.toContain(secret)
  const untold = { ...message, prompt: null, status: { kind: 'unknown' as const, text: null } }
  expect(toMessageDetails(known(untold))).toEqual({})
})
