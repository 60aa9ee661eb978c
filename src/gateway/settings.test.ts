import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const unset = { port: 4173, host: undefined, publicHost: undefined, upstream: 'https://api.imaginepro.ai' }

/** The sentence that ends the start, or `null`. */
function complaint(env: Record<string, string>): string | null {
  const reading = readSettings(env)
  return reading.kind === 'wrong' ? reading.sentence : null
}

describe('the settings', () => {
  it.each([undefined, '', ' ', '\t\n'])('are the defaults where all of them are %j', (value) => {
    const env = { PORT: value, HOST: value, PUBLIC_HOST: value, IMAGINEPRO_URL: value }
    expect(readSettings(env)).toEqual({ kind: 'settings', settings: unset })
  })

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: ' 65535 ' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::' }, { host: '::' }],
    [{ HOST: 'fe80::1%eth0' }, { host: 'fe80::1%eth0' }],
    [{ HOST: 'inner-host.example' }, { host: 'inner-host.example' }],
    [{ PUBLIC_HOST: 'tokens.example.org' }, { publicHost: 'tokens.example.org' }],
    [{ PUBLIC_HOST: 'Tokens.example.org:8443' }, { publicHost: 'Tokens.example.org:8443' }],
    [{ PUBLIC_HOST: '192.168.1.20:8080' }, { publicHost: '192.168.1.20:8080' }],
    [{ PUBLIC_HOST: '[fd00::1]:8080' }, { publicHost: '[fd00::1]:8080' }],
    [{ IMAGINEPRO_URL: 'http://localhost:4180' }, { upstream: 'http://localhost:4180' }],
    [{ IMAGINEPRO_URL: 'https://proxy.example/ip/@x/' }, { upstream: 'https://proxy.example/ip/@x/' }],
  ])('%j is taken', (env, changed) => {
    expect(readSettings(env)).toEqual({ kind: 'settings', settings: { ...unset, ...changed } })
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['HOST', 'localhost:4173'],
    ['HOST', 'http://localhost'],
    ['HOST', '127.0.0.1, ::1'],
    ['HOST', '[::1]'],
    ['HOST', 'a b'],
    ['PUBLIC_HOST', 'https://tokens.example.org'],
    ['PUBLIC_HOST', 'tokens.example.org/'],
    ['PUBLIC_HOST', 'tokens.example.org/app'],
    ['PUBLIC_HOST', 'a.example,b.example'],
    ['PUBLIC_HOST', 'a.example b.example'],
    ['PUBLIC_HOST', 'x; script-src *'],
    ['PUBLIC_HOST', '*.example.org'],
    ['PUBLIC_HOST', 'user@tokens.example.org'],
    ['PUBLIC_HOST', 'tokens.example.org:99999'],
    ['PUBLIC_HOST', 'tokens.example.org:'],
    ['PUBLIC_HOST', 'tökens.example.org'],
    ['PUBLIC_HOST', '999.999.999.999'],
    ['PUBLIC_HOST', '[not-an-address]'],
    ['IMAGINEPRO_URL', 'api.imaginepro.ai'],
    ['IMAGINEPRO_URL', 'ftp://service.example'],
    ['IMAGINEPRO_URL', 'https://'],
    ['IMAGINEPRO_URL', 'https:///path'],
    ['IMAGINEPRO_URL', 'https://a b.example'],
    ['IMAGINEPRO_URL', 'https://service.example:99999'],
  ])('%s=%s ends the start with a sentence that quotes it', (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^${name} must be [^\n]+\\.$`))
    expect(complaint({ [name]: value })).toContain(JSON.stringify(value))
  })

  it.each([
    'https://user:s3cret@service.example',
    'https://s3cret@service.example/path',
    'ftp://user:s3cret@service.example',
    'https://service.example?key=s3cret',
    'https://service.example/path?',
    'https://service.example/#s3cret',
    'https://service.example\\@s3cret.example',
  ])('%s has too much in it, and is not repeated', (value) => {
    const sentence = complaint({ IMAGINEPRO_URL: value })
    expect(sentence).toMatch(/^IMAGINEPRO_URL must have no user, no query and no fragment: .*\.$/)
    expect(sentence).not.toContain('s3cret')
  })
})

describe('an IMAGINEPRO_URL that leads back here', () => {
  it.each([
    { IMAGINEPRO_URL: 'http://localhost:4173' },
    { IMAGINEPRO_URL: 'http://127.0.0.1:4173/some/path' },
    { IMAGINEPRO_URL: 'http://[::1]:4173' },
    { IMAGINEPRO_URL: 'http://0.0.0.0:4173' },
    { IMAGINEPRO_URL: 'http://app.localhost:4173' },
    { IMAGINEPRO_URL: 'http://LOCALHOST', PORT: '80' },
    { IMAGINEPRO_URL: 'http://localhost:5000', PORT: '5000', HOST: '0.0.0.0' },
    { IMAGINEPRO_URL: 'http://localhost:5000', PORT: '5000', HOST: '::1' },
    { IMAGINEPRO_URL: 'http://192.168.1.20:4173', HOST: '192.168.1.20' },
    { IMAGINEPRO_URL: 'http://[fd00::1]:4173', HOST: 'fd00::1' },
    { IMAGINEPRO_URL: 'https://tokens.example.org', PUBLIC_HOST: 'Tokens.example.org' },
  ])('%j is refused', (env) => {
    expect(complaint(env)).toBe(
      'IMAGINEPRO_URL must be the address of the service; it is the address of this server itself.',
    )
  })

  it.each([
    { IMAGINEPRO_URL: 'http://localhost:4180' },
    { IMAGINEPRO_URL: 'http://service.example:4173' },
    { IMAGINEPRO_URL: 'http://localhost:4173', HOST: '192.168.1.20' },
    { IMAGINEPRO_URL: 'https://tokens.example.org/imaginepro', PUBLIC_HOST: 'tokens.example.org' },
  ])('%j leads elsewhere', (env) => {
    expect(complaint(env)).toBeNull()
  })
})

describe('the start', () => {
  it.each([
    [{ PUBLIC_HOST: 'https://x' }, /^PUBLIC_HOST must be [^\n]+\n$/],
    [{ IMAGINEPRO_URL: 'http://localhost:5000', PORT: '5000' }, /^IMAGINEPRO_URL must be [^\n]+\n$/],
  ])('ends with %j: one sentence, exit code 1', async (env, sentence) => {
    const serve = fileURLToPath(new URL('serve.ts', import.meta.url))
    const started = spawn(process.execPath, [serve], { env: { ...process.env, ...env } })
    let errors = ''
    started.stderr.on('data', (piece) => (errors += String(piece)))
    expect(await once(started, 'close')).toEqual([1, null])
    expect(errors).toMatch(sentence)
  })
})
