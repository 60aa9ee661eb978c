import { expect, test } from 'vitest'
import { endpoints } from '../domain/endpoints.ts'
import { createSandbox, fakeDiscordSecret, sandboxBearer, toSituation } from './sandbox.ts'
import type { SandboxOptions } from './sandbox.ts'
import { situations } from './situations.ts'
import type { SituationName } from './situations.ts'

/** A Wednesday, 10:00 UTC. */
const wednesday = Date.UTC(2026, 5, 17, 10)
const anyId = 'd15c1541-229a-442b-9873-d3494dede12a'

/** A sandbox whose clock stands still until it is moved, and which never really waits. */
function open(options: SandboxOptions = {}) {
  const clock = { at: wednesday }
  const waits: number[] = []
  const sandbox = createSandbox({
    now: () => clock.at,
    latencyMs: 0,
    wait: async (ms) => void waits.push(ms),
    ...options,
  })
  function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${sandboxBearer}` }
    return sandbox.fetch(new Request(`https://sandbox.invalid/api/v1/${path}`, { headers, ...init }))
  }
  function send(method: string, path: string, body: unknown): Promise<Response> {
    return ask(path, {
      method,
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${sandboxBearer}`, 'content-type': 'application/json' },
    })
  }
  return { clock, waits, ask, send }
}

async function jsonOf(reply: Promise<Response>): Promise<unknown> {
  const body: unknown = await (await reply).json()
  return body
}

/** What lies at a path in a reply, e.g. `at(reply, 'tokenInfo', 'jobMode')`. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return new Map<string, unknown>(Object.entries(inner)).get(String(key))
  }, value)
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function specialId(name: SituationName): string {
  return situations.find((situation) => situation.name === name)?.messageId ?? 'none'
}

const text: unknown = expect.any(String)
const number: unknown = expect.any(Number)
const yesOrNo: unknown = expect.any(Boolean)
const infoTexts = {
  jobMode: text,
  runningJobs: text,
  subscription: text,
  lifetimeUsage: text,
  queuedJobsFast: text,
  visibilityMode: text,
  queuedJobsRelax: text,
  fastTimeRemaining: text,
}

test('every documented endpoint answers, and everything else is 404 in the documented shape', async () => {
  const { ask, send } = open()
  const bodies: Record<string, unknown> = {
    PUT: { isActive: true },
    command: { cmd: 'fast' },
    'command (older)': { cmd: 'fast' },
  }
  const button = { messageId: anyId, button: 'Cancel Job' }
  for (const { name, method, path } of endpoints) {
    const filled = path.slice('/api/v1/'.length).replace(':id', path.includes('token') ? '101' : anyId)
    const body = bodies[name] ?? bodies[method] ?? button
    const reply = await (method === 'GET' ? ask(filled) : send(method, filled, body))
    expect([name, reply.status]).toEqual([name, 200])
    expect(reply.headers.get('date')).toBe('Wed, 17 Jun 2026 10:00:00 GMT')
  }
  expect((await ask('discord/tokens', { method: 'DELETE' })).status).toBe(404)
  expect(await jsonOf(ask('nova/queue'))).toEqual({
    message: 'Cannot GET /api/v1/nova/queue',
    error: 'Not Found',
    statusCode: 404,
  })
})

test('a trace has the documented fields, and a secret in a field which is not documented', async () => {
  const { ask } = open()
  const documented = ['messageId', 'tokenId', 'discordChannelId', 'tokenStatus', 'tokenInfo']
  const documentedInfo = [
    'jobMode',
    'message',
    'runningJobs',
    'relaxedUsage',
    'subscription',
    'lifetimeUsage',
    'queuedJobsFast',
    'visibilityMode',
    'queuedJobsRelax',
    'fastTimeRemaining',
  ]
  const trace = await jsonOf(ask(`message/trace/${anyId}`))
  expect(keysOf(trace)).toEqual([...documented, 'token'])
  expect(keysOf(at(trace, 'tokenInfo'))).toEqual(documentedInfo)
  expect(trace).toMatchObject({
    messageId: anyId,
    discordChannelId: `1000000000000001${String(at(trace, 'tokenId'))}`,
    tokenStatus: 'FAST',
    tokenInfo: { ...infoTexts, message: '', relaxedUsage: text },
    token: fakeDiscordSecret,
  })
})

test('the id of the token comes as text and as a number', async () => {
  const { ask } = open()
  const ids = Array.from({ length: 20 }, (_, index) => `d15c1541-229a-442b-9873-d3494dede1${10 + index}`)
  const traces = await Promise.all(ids.map((id) => jsonOf(ask(`message/trace/${id}`))))
  expect(new Set(traces.map((trace) => typeof at(trace, 'tokenId')))).toEqual(new Set(['string', 'number']))
  const tokens = new Set(traces.map((trace) => String(at(trace, 'tokenId'))))
  expect(tokens.size).toBeGreaterThan(2)
})

test('the list of tokens and the details of one are arrays in the documented shapes, secret included', async () => {
  const { ask } = open()
  const token = {
    id: number,
    token: fakeDiscordSecret,
    channelId: text,
    serverId: text,
    isActive: yesOrNo,
    status: text,
    concurrency: number,
  }
  const list = await jsonOf(ask('discord/tokens'))
  expect(keysOf(list)).toHaveLength(15)
  for (const index of keysOf(list)) {
    expect(at(list, index)).toEqual({ ...token, info: { ...infoTexts, relaxedUsage: text } })
  }
  const one = await jsonOf(ask('discord/token/101'))
  expect(one).toEqual([{ ...token, id: 101, info: { ...infoTexts, relaxedUsuage: text } }])
  expect((await ask('discord/token/999')).status).toBe(404)
  expect((await ask('discord/token/x')).status).toBe(400)
})

test('a toggle is kept, leaves the status alone, and answers with or without info', async () => {
  const { ask, send } = open()
  const replies = await Promise.all(
    [101, 102, 103, 112, 115].map((id) => jsonOf(send('PUT', `discord/token/${id}`, { isActive: false }))),
  )
  expect(replies[0]).toMatchObject([{ id: 101, token: fakeDiscordSecret, isActive: false, status: 'FAST' }])
  expect(new Set(replies.map((reply) => keysOf(at(reply, 0)).includes('info')))).toEqual(
    new Set([true, false]),
  )
  expect(await jsonOf(ask('discord/token/101'))).toMatchObject([{ isActive: false, status: 'FAST' }])
  const refused = await send('PUT', 'discord/token/101', { isActive: 'string' })
  expect(await refused.json()).toEqual({
    message: ['isActive must be a boolean value'],
    error: 'Bad Request',
    statusCode: 400,
  })
})

test('a command answers with a message that can be fetched', async () => {
  const { clock, ask, send } = open()
  for (const path of ['nova/commands', 'midjourney/commands']) {
    const done = await jsonOf(send('POST', path, { cmd: 'relax', unknownField: 1 }))
    expect(done).toEqual({ success: true, messageId: text, createdAt: '2026-06-17T10:00:00.000Z' })
    const progress = await jsonOf(ask(`message/fetch/${String(at(done, 'messageId'))}`))
    expect(progress).toMatchObject({ prompt: '/relax', status: 'QUEUED' })
    clock.at += 5000
    expect(await jsonOf(ask(`message/fetch/${String(at(done, 'messageId'))}`))).toMatchObject({
      status: 'DONE',
    })
    clock.at = wednesday
  }
  expect((await send('POST', 'midjourney/commands', { cmd: 'info' })).status).toBe(400)
  expect((await send('POST', 'nova/commands', { cmd: 'info' })).status).toBe(200)
})

test('account info has the documented fields', async () => {
  const { ask } = open()
  expect(await jsonOf(ask('subscription/account-info'))).toEqual({
    type: 'DIY',
    creditsQuota: 1600,
    credits: number,
    creditsExtra: 1000,
    expiredAt: '2026-07-12T09:30:00.000Z',
    email: 'sandbox@example.invalid',
  })
})

test('the history comes in pages, the latest first, and its messages can be fetched', async () => {
  const { ask } = open()
  const first = await jsonOf(ask('nova/images'))
  expect(keysOf(at(first, 'images'))).toHaveLength(10)
  const image = at(first, 'images', 0)
  expect(image).toEqual({ id: text, type: text, button: text, prompt: text, uri: text, createdAt: text })
  const second = await jsonOf(ask('midjourney/images?page=2&size=1'))
  expect(at(second, 'images', 0)).toEqual(at(first, 'images', 1))
  expect(Date.parse(String(at(image, 'createdAt')))).toBeGreaterThan(
    Date.parse(String(at(second, 'images', 0, 'createdAt'))),
  )
  const progress = await jsonOf(ask(`message/fetch/${String(at(image, 'id'))}`))
  expect(progress).toMatchObject({
    status: 'DONE',
    uri: at(image, 'uri'),
    createdAt: at(image, 'createdAt'),
  })
  expect(await jsonOf(ask('nova/images?page=99'))).toEqual({ images: [] })
  expect((await ask('nova/images?page=0')).status).toBe(400)
  expect((await ask('nova/images?size=many')).status).toBe(400)
})

test('a job runs from QUEUED to DONE within 90 s and stays done', async () => {
  const { clock, ask } = open()
  const seen: unknown[] = []
  let percent = 0
  for (let seconds = 0; seconds <= 90; seconds += 3) {
    clock.at = wednesday + seconds * 1000
    const reply = await jsonOf(ask(`message/fetch/${specialId('calm')}`))
    const progress = Number(at(reply, 'progress') ?? 0)
    expect(progress).toBeGreaterThanOrEqual(percent)
    percent = progress
    if (seen.at(-1) !== at(reply, 'status')) seen.push(at(reply, 'status'))
  }
  expect(seen).toEqual(['QUEUED', 'PROCESSING', 'DONE'])
  const done = await (await ask(`message/fetch/${specialId('calm')}`)).text()
  clock.at += 30 * 86_400_000
  expect(await (await ask(`message/fetch/${specialId('calm')}`)).text()).toBe(done)
})

test('progress replies mix the documented variants', async () => {
  const { clock, ask } = open()
  const ids = Array.from({ length: 40 }, (_, index) => `d15c1541-229a-442b-9873-d3494dede1${10 + index}`)
  const asked = await Promise.all(ids.map((id) => jsonOf(ask(`message/fetch/${id}`))))
  const statuses = new Set(asked.map((reply) => at(reply, 'status')))
  expect(statuses).toEqual(new Set(['QUEUED', 'DONE']))
  clock.at += 90_000
  const replies = await Promise.all(ids.map((id) => jsonOf(ask(`message/fetch/${id}`))))
  const known = 'messageId prompt originalUrl uri images progress status createdAt updatedAt buttons'
  const names = new Set([...known.split(' '), 'originatingMessageId', 'originalMessageId', 'ref'])
  expect(new Set(replies.flatMap(keysOf))).toEqual(names)
  expect(new Set(replies.map((reply) => typeof at(reply, 'progress')))).toEqual(new Set(['string', 'number']))
  const endings = replies.map((reply) => String(at(reply, 'createdAt')).slice(19).replace(/\d/g, '0'))
  expect(new Set(endings)).toEqual(new Set(['.000Z', '+00:00']))
  const older = await Promise.all(ids.map((id) => jsonOf(ask(`midjourney/message/${id}`))))
  expect(new Set(older.map((reply) => typeof at(reply, 'progress')))).toEqual(new Set(['number']))
})

test('a running job can be cancelled once, and one that is over cannot', async () => {
  const { ask, send } = open()
  const body = { messageId: specialId('calm'), button: 'Cancel Job' }
  const createdAt = '2026-06-17T10:00:00.000Z'
  expect(await jsonOf(send('POST', 'midjourney/button', body))).toEqual({ success: true, createdAt })
  expect(await jsonOf(ask(`message/fetch/${body.messageId}`))).toMatchObject({
    status: 'FAIL',
    error: 'The job was cancelled.',
  })
  expect(await jsonOf(send('POST', 'nova/button', body))).toEqual({
    success: false,
    messageId: body.messageId,
    createdAt,
    error: text,
  })
  expect(await jsonOf(send('POST', 'nova/button', { button: 'U1' }))).toEqual({
    message: ['messageId must be a string', 'button must be one of the following values: Cancel Job'],
    error: 'Bad Request',
    statusCode: 400,
  })
})

const paths = [
  'discord/tokens',
  'subscription/account-info',
  'nova/images',
  `message/trace/${anyId}`,
  `message/fetch/${anyId}`,
]

async function bytesOf(options: SandboxOptions): Promise<string[]> {
  const { ask } = open(options)
  return Promise.all(paths.map(async (path) => (await ask(path)).text()))
}

test('the canary is shaped like the secret it stands for, and the source does not hold it', () => {
  expect(fakeDiscordSecret).toMatch(/^[\w-]{24}\.[\w-]{6}\.[\w-]{38}$/)
  const sources = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true })
  expect(Object.keys(sources).length).toBeGreaterThan(10)
  for (const source of Object.values(sources)) expect(source).not.toMatch(/[\w-]{24}\.[\w-]{6}\.[\w-]{27}/)
})

test('the same seed at the same time gives the same bytes, and another seed others', async () => {
  expect(await bytesOf({ seed: 7 })).toEqual(await bytesOf({ seed: 7 }))
  const other = await bytesOf({ seed: 8 })
  const one = await bytesOf({ seed: 7 })
  // Account info is the same for every seed.
  expect(other.map((bytes, index) => bytes === one[index])).toEqual([false, true, false, false, false])
})

/** `12.03/15.0 hours (80.23%)` → 12.03 */
function firstNumber(value: unknown): number {
  return Number.parseFloat(String(value))
}

test('fast time falls over a working day, never rises within a month, and comes back at the reset', async () => {
  const { clock, ask } = open()
  const fallsAt = async (when: number) => {
    clock.at = when
    return firstNumber(at(await jsonOf(ask('discord/token/101')), 0, 'info', 'fastTimeRemaining'))
  }
  const subscription = at(await jsonOf(ask('discord/token/101')), 0, 'info', 'subscription')
  const resetAt = Number(/<t:(\d+)>/.exec(String(subscription))?.[1]) * 1000
  expect(await fallsAt(wednesday + 10 * 3_600_000)).toBeLessThan(await fallsAt(wednesday))
  let left = Infinity
  for (let when = wednesday; when < resetAt; when += 3_600_000) {
    const now = await fallsAt(when)
    expect(now).toBeLessThanOrEqual(left)
    left = now
  }
  expect(left).toBeLessThan(12)
  expect(await fallsAt(resetAt)).toBe(15)
})

test('lifetime usage never falls, and queues and running jobs move', async () => {
  const { clock, ask } = open()
  const moving = new Set<string>()
  let before: number[] = []
  for (let hour = 0; hour < 24 * 40; hour += 5) {
    clock.at = wednesday + hour * 3_600_000
    const list = await jsonOf(ask('discord/tokens'))
    const now = keysOf(list).map((index) => firstNumber(at(list, index, 'info', 'lifetimeUsage')))
    for (const [index, images] of before.entries()) {
      if (!Number.isNaN(images)) expect(now[index]).toBeGreaterThanOrEqual(images)
    }
    before = now
    moving.add(`running ${String(at(list, 0, 'info', 'runningJobs'))}`)
    moving.add(`queued ${String(at(list, 0, 'info', 'queuedJobsFast'))}`)
  }
  expect([...moving]).toEqual(expect.arrayContaining(['running None', 'running 1', 'running 2']))
  expect([...moving]).toEqual(expect.arrayContaining(['queued 0', 'queued 1', 'queued 2']))
})

const tellingTexts: [SituationName, string, string, RegExp][] = [
  ['calm', 'FAST', 'fastTimeRemaining', /^\d+\.\d\d\/15\.0 hours \(\d+\.\d\d%\)$/],
  ['nearly-gone', 'FAST', 'fastTimeRemaining', /^0\.[0-5]\d\/15\.0 hours \([0-3]\.\d\d%\)$/],
  ['minutes', 'FAST', 'fastTimeRemaining', /^\d+\.\d\d\/200\.0 minutes \(\d+\.\d\d%\)$/],
  ['trial', 'FAST', 'fastTimeRemaining', /^25\.00 minutes$/],
  ['trial', 'FAST', 'subscription', /^None \(Trial\)$/],
  ['verifying', 'VERIFYING', 'runningJobs', /^None$/],
  ['banned', 'BANNED', 'message', /blocked from accessing Midjourney/],
  ['paused', 'FAST', 'subscription', /^Standard \(Paused\)$/],
  ['relaxed', 'RELAX', 'fastTimeRemaining', /^0\.00\/15\.0 hours \(0\.00%\)$/],
  ['relaxed', 'RELAX', 'jobMode', /^Relaxed$/],
  ['rollover', 'FAST', 'fastTimeRemaining', /^[12]\d\.\d\d\/15\.0 hours \(1\d\d\.\d\d%\)$/],
  ['unreadable', 'HIBERNATING', 'subscription', /<t:xxx>/],
]

test.each(tellingTexts)('%s: %s, %s', async (name, status, field, pattern) => {
  const path = `message/trace/${specialId(name)}`
  // Its own message shows it in any situation, and any message shows it where it is chosen.
  for (const situation of ['calm', 'banned', name] as const) {
    const { ask } = open({ situation })
    const trace = await jsonOf(ask(path))
    expect(trace).toMatchObject({ tokenStatus: status })
    expect(at(trace, 'tokenInfo', field)).toMatch(pattern)
  }
  const { ask } = open({ situation: name })
  expect(await jsonOf(ask(`message/trace/${anyId}`))).toMatchObject({ tokenStatus: status })
})

test('fresh: unknown for 8 s after it is first asked for, then it runs until it is done', async () => {
  const { clock, ask } = open()
  const path = `message/fetch/${specialId('fresh')}`
  expect((await ask(path)).status).toBe(404)
  expect((await ask(`message/trace/${specialId('fresh')}`)).status).toBe(404)
  clock.at += 7999
  expect((await ask(path)).status).toBe(404)
  clock.at += 1
  expect(await jsonOf(ask(path))).toMatchObject({ status: 'QUEUED' })
  clock.at += 82_000
  expect(await jsonOf(ask(path))).toMatchObject({ status: 'DONE' })
})

test('no-token-info: the trace has nothing optional', async () => {
  const { ask } = open()
  const messageId = specialId('no-token-info')
  const trace = await jsonOf(ask(`message/trace/${messageId}`))
  expect(keysOf(trace)).toEqual(['messageId', 'tokenId'])
  expect(trace).toMatchObject({ messageId })
})

test('failed-job: the error text holds the secret, and the older page has nothing but the error', async () => {
  const { clock, ask } = open()
  await ask(`message/fetch/${specialId('failed-job')}`)
  clock.at += 90_000
  const reply = await jsonOf(ask(`message/fetch/${specialId('failed-job')}`))
  expect(keysOf(reply)).toEqual(['messageId', 'prompt', 'status', 'error', 'createdAt', 'updatedAt'])
  expect(at(reply, 'status')).toBe('FAIL')
  expect(at(reply, 'error')).toContain(fakeDiscordSecret)
  const older = await jsonOf(ask(`midjourney/message/${specialId('failed-job')}`))
  expect(keysOf(older)).toEqual(['status', 'error'])
})

const refusals: [SituationName, number, string, number][] = [
  // situation, status of the trace, its type, status of account info where the situation is chosen
  ['not-found', 404, 'application/json', 200],
  ['no-access', 403, 'application/json', 200],
  ['rejected', 401, 'application/json', 401],
  ['rate-limited', 429, 'application/json', 429],
  ['down', 503, 'text/html; charset=utf-8', 503],
  ['garbled', 200, 'text/html; charset=utf-8', 200],
]

test.each(refusals)('%s: %d %s', async (situation, status, type, accountStatus) => {
  const calm = open()
  const special = await calm.ask(`message/trace/${specialId(situation)}`)
  expect([special.status, special.headers.get('content-type')]).toEqual([status, type])
  expect(special.headers.get('date')).not.toBeNull()
  expect((await calm.ask(`message/trace/${anyId}`)).status).toBe(200)
  const chosen = open({ situation })
  expect((await chosen.ask(`message/trace/${anyId}`)).status).toBe(status)
  const account = await chosen.ask('subscription/account-info')
  expect(account.status).toBe(accountStatus)
  if (account.ok) expect(await account.json()).toMatchObject({ credits: number })
  expect((await chosen.ask(`message/trace/${specialId('calm')}`)).status).toBe(200)
  if (situation === 'rate-limited') expect(special.headers.get('retry-after')).toBe('20')
})

test('no-access: only what needs the plan is refused', async () => {
  const { ask } = open({ situation: 'no-access' })
  expect((await ask('discord/tokens')).status).toBe(403)
  expect((await ask(`message/fetch/${anyId}`)).status).toBe(200)
  expect(await jsonOf(ask('subscription/account-info'))).toMatchObject({ type: 'STARTER' })
})

test('unreachable: the request fails as one without a network does', async () => {
  const { ask } = open({ situation: 'unreachable' })
  await expect(ask('subscription/account-info')).rejects.toThrow(new TypeError('Failed to fetch'))
})

test('slow: answers after 8 s, or stops at once when it is aborted', async () => {
  const { ask, waits } = open()
  expect((await ask(`message/trace/${specialId('slow')}`)).status).toBe(200)
  expect(waits).toEqual([8000])
  const real = createSandbox({ latencyMs: 0 })
  const aborter = new AbortController()
  const url = `https://sandbox.invalid/api/v1/message/trace/${specialId('slow')}`
  const reply = real.fetch(new Request(url, { signal: aborter.signal }))
  aborter.abort()
  await expect(reply).rejects.toThrow('aborted')
})

test('never-ends: the body stops at once when it is aborted, and can be given up', async () => {
  const { ask } = open()
  const path = `message/fetch/${specialId('never-ends')}`
  const aborter = new AbortController()
  const headers = { authorization: `Bearer ${sandboxBearer}` }
  const reply = await ask(path, { signal: aborter.signal, headers })
  expect(reply.status).toBe(200)
  const body = reply.text()
  aborter.abort()
  await expect(body).rejects.toThrow('aborted')
  const other = await ask(path)
  await expect(other.body?.cancel()).resolves.toBeUndefined()
})

test('a request which was aborted before is not answered', async () => {
  const { ask } = open()
  await expect(ask('discord/tokens', { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
})

test('bearers: any but none, an empty one and those that begin with "rejected"', async () => {
  const { ask } = open()
  const statusOf = async (headers: Record<string, string>) => {
    const reply = await ask('subscription/account-info', { headers })
    return reply.status
  }
  expect(await statusOf({})).toBe(401)
  expect(await statusOf({ authorization: 'Bearer ' })).toBe(401)
  expect(await statusOf({ authorization: 'Bearer rejected-1' })).toBe(401)
  expect(await statusOf({ authorization: 'Bearer sk-anything' })).toBe(200)
})

test('message ids: in any case, and 400 where it is none', async () => {
  const { ask } = open()
  expect(await jsonOf(ask(`message/trace/${anyId.toUpperCase()}`))).toMatchObject({ messageId: anyId })
  expect(await jsonOf(ask('message/trace/nonsense'))).toEqual({
    message: 'Invalid message ID',
    error: 'Bad Request',
    statusCode: 400,
  })
})

test('the situations have names and message ids of their own', () => {
  for (const [index, { name, messageId }] of situations.entries()) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(messageId).toBe(`5a4db0c5-${String(index + 1).padStart(4, '0')}-4000-8000-000000000000`)
  }
  expect(new Set(situations.map((situation) => situation.name)).size).toBe(22)
  expect([toSituation('banned'), toSituation('stored by an older version')]).toEqual(['banned', 'calm'])
})

test('a reply takes about as long as was asked for', async () => {
  const { ask, waits } = open({ latencyMs: 100 })
  await ask('discord/tokens')
  expect(waits).toHaveLength(1)
  expect(waits[0]).toBeGreaterThanOrEqual(60)
  expect(waits[0]).toBeLessThanOrEqual(140)
})
