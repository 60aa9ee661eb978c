import { expect, test } from 'vitest'
import { countBoard, type BoardToken } from '../domain/board.ts'
import { toFacts } from '../domain/facts.ts'
import { noTexts } from '../domain/info.ts'
import type { Reading } from '../domain/reading.ts'
import { toWords } from './area.ts'
import { toFormats } from './formats.ts'
import { english } from './language.ts'
import { summaryWords } from './summary.ts'

const now = Date.UTC(2026, 10, 25, 16, 4)
const en = toWords(summaryWords, english, toFormats(english, 'UTC'))
const full = '15.00/15.0 hours (100.00%)'

type Sample = { status?: string; isActive?: boolean; fastTimeRemaining: string }

function row({ status = 'FAST', isActive, fastTimeRemaining }: Sample, ageMs = 0): BoardToken {
  const reading: Reading = {
    tokenId: '1',
    channelId: null,
    tokenStatus: status,
    isActive: isActive ?? null,
    concurrency: null,
    info: { ...noTexts, fastTimeRemaining },
    at: now,
  }
  return { tokenId: '1', label: null, reading, facts: toFacts(reading, now + ageMs, 60_000) }
}

const good = row({ fastTimeRemaining: full })
const down = row({ status: 'BANNED', fastTimeRemaining: full })
const low = row({ fastTimeRemaining: '3.00/15.0 hours (20.00%)' })
const off = row({ isActive: false, fastTimeRemaining: full })
const unread: BoardToken = { tokenId: '2', label: null, reading: null, facts: null }
const old = row({ status: 'BANNED', fastTimeRemaining: full }, 300_000)

test.each<[BoardToken[], string, string[]]>([
  [[], 'No tokens yet', []],
  [[good], 'The token is all right', []],
  [[good, good], 'All 2 tokens are all right', []],
  [[down], 'The token needs attention', []],
  [[good, down, low], '2 of 3 tokens need attention', []],
  [[good, down, unread], '1 of 3 tokens needs attention', ['1 unknown']],
  [[good, unread], 'None of 2 tokens is known to need attention', ['1 unknown']],
  [[good, off], '1 of 2 tokens is all right', ['1 off']],
  [[off, off], 'All 2 tokens are switched off', ['2 off']],
  [[old], 'The token was not read lately', ['1 not read lately (last known: 1 Down)']],
  [[good, old], 'None of 2 tokens is known to need attention', ['1 not read lately (last known: 1 Down)']],
])('a board in one sentence: %#', (rows, sentence, aside) => {
  const count = countBoard(rows)
  expect(en.attention(count)).toBe(sentence)
  expect(en.aside(count)).toEqual(aside)
})
