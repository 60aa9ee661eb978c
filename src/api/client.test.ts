import { describe, expect, test } from 'vitest'
import { toKnown } from '../domain/known-secrets.ts'
import { maxReplyBytes } from '../domain/limits.ts'
import type { Problem } from '../domain/problem.ts'
import { createService, parseReply, type ClientOptions } from './client.ts'
import { createPaceMemory, createPacer } from './pacing.ts'
import { ProblemError } from './problem.ts'
import { traceSchema } from './trace.ts'
import type { Trace } from '../domain/trace.ts'

const bearer = 'fake-bearer-for-tests'
// Shaped like a Discord token, and plainly none.
const canary = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')
const now = Date.UTC(2026, 10, 22)
const path = '/api/v1/message/trace/x'

function toService(fetch: ClientOptions['fetch']) {
  const pacer = createPacer(createPaceMemory(), () => now)
  return createService('test', { bearer, pacer, fetch, origin: 'http://app.test', now: () => now })
}

function ask(fetch: ClientOptions['fetch'], signal: AbortSignal | null = null): Promise<Trace> {
  return toService(fetch).get(path, traceSchema, { lane: 'general', priority: 'interactive', signal })
}

async function problemOf(response: Response | Error): Promise<Problem> {
  const asked = ask(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)))
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ProblemError)) throw new Error(`No problem, but ${String(error)}`)
  return error.problem
}

function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init)
}

describe('a request', () => {
  test('carries the bearer in its header alone, asks for no cache and sends no cookie', async () => {
    const seen: Request[] = []
    await ask((request) => {
      seen.push(request)
      return Promise.resolve(json({ tokenId: 1 }))
    })
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({
      url: `http://app.test${path}`,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    })
    const headers = [...(seen[0]?.headers ?? [])]
    expect(headers.filter(([, value]) => value.includes(bearer))).toEqual([
      ['authorization', `Bearer ${bearer}`],
    ])
  })
})

describe('a failure becomes a problem', () => {
  test.each<[string, Response | Error, Problem]>([
    ['401', json({ message: 'no' }, { status: 401 }), { kind: 'rejected', says: 'no' }],
    ['403', json({ error: 'Forbidden' }, { status: 403 }), { kind: 'not-allowed', says: 'Forbidden' }],
    ['404', json({ message: ['a', 'b'] }, { status: 404 }), { kind: 'not-found', says: 'a' }],
    ['400', json({ message: '' }, { status: 400 }), { kind: 'refused', status: 400, says: null }],
    ['500', json({}, { status: 500 }), { kind: 'service-trouble', status: 500, retryAt: null, says: null }],
    [
      '502 with a page',
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
      { kind: 'service-trouble', status: 502, retryAt: null, says: null },
    ],
    [
      'our server has no answer from the service',
      json({ message: 'x' }, { status: 502, headers: { 'x-tokenscope-gateway': 'unreachable' } }),
      { kind: 'unreachable', where: 'service' },
    ],
    [
      'our server waited too long',
      json({}, { status: 504, headers: { 'x-tokenscope-gateway': 'timeout' } }),
      { kind: 'timed-out' },
    ],
    ['no connection', new TypeError('Failed to fetch'), { kind: 'unreachable', where: 'us' }],
    ['200 with a page', new Response('<h1>Hi</h1>'), { kind: 'unreadable', why: 'not-json' }],
    ['200 with nothing', new Response(''), { kind: 'unreadable', why: 'empty' }],
    [
      '503 that says when',
      json({}, { status: 503, headers: { 'retry-after': '120' } }),
      { kind: 'service-trouble', status: 503, retryAt: now + 120_000, says: null },
    ],
    ['408', json({}, { status: 408 }), { kind: 'timed-out' }],
    [
      'our server was sent elsewhere',
      json({}, { status: 502, headers: { 'x-tokenscope-gateway': 'redirected' } }),
      { kind: 'unreadable', why: 'elsewhere' },
    ],
    ['401 whose body breaks', new Response(brokenBody(), { status: 401 }), { kind: 'rejected', says: null }],
    ['204', new Response(null, { status: 204 }), { kind: 'unreadable', why: 'empty' }],
    [
      '204 with an empty body, as some browsers have it',
      Object.defineProperty(new Response(''), 'status', { value: 204 }),
      { kind: 'unreadable', why: 'empty' },
    ],
    ['cut JSON', new Response('{"tokenId": 1, "tok'), { kind: 'unreadable', why: 'cut-off' }],
    ['a body that breaks', new Response(brokenBody()), { kind: 'unreadable', why: 'cut-off' }],
    ['an endless body', new Response(endlessBody()), { kind: 'unreadable', why: 'too-large' }],
    ['null', json(null), { kind: 'unreadable', why: 'unexpected-form' }],
    ['a number', json(42), { kind: 'unreadable', why: 'unexpected-form' }],
    ['an empty list', json([]), { kind: 'unreadable', why: 'unexpected-form' }],
    ['an object of something else', json({ ok: true }), { kind: 'unreadable', why: 'unexpected-form' }],
    [
      '429 with seconds',
      json({}, { status: 429, headers: { 'retry-after': '20' } }),
      { kind: 'rate-limited', retryAt: now + 20_000, says: null },
    ],
  ])('%s', async (_name, response, problem) => {
    expect(await problemOf(response)).toEqual(problem)
  })

  test('and knows neither the bearer nor the request', async () => {
    const error: unknown = await ask(() => Promise.resolve(json({ message: 'no' }, { status: 401 }))).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).not.toHaveProperty('cause')
    expect(JSON.stringify(error)).toBe(
      '{"name":"ProblemError","problem":{"kind":"rejected","says":"no"},"wasAsked":true}',
    )
  })

  test('but an abort stays an abort', async () => {
    const controller = new AbortController()
    const asked = ask((request) => {
      controller.abort()
      return new Promise((_resolve, reject) => reject(request.signal.reason))
    }, controller.signal)
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('a rate limit keeps further requests in, until a person wants it otherwise', async () => {
  let calls = 0
  let clock = now
  const service = createService('test', {
    bearer,
    pacer: createPacer(createPaceMemory(), () => clock),
    fetch: () => {
      calls += 1
      return Promise.resolve(calls === 1 ? json({}, { status: 429 }) : json({ tokenId: 1 }))
    },
    origin: 'http://app.test',
    now: () => clock,
  })
  const options = { lane: 'general', priority: 'interactive', signal: null } as const
  await expect(service.get(path, traceSchema, options)).rejects.toThrow('rate-limited')
  clock += 10_000
  await expect(service.get(path, traceSchema, options)).rejects.toThrow('rate-limited')
  expect(calls).toBe(1)
  service.bypassCoolDown()
  expect(await service.get(path, traceSchema, options)).toMatchObject({ tokenId: '1' })
  expect(calls).toBe(2)
})

describe('secrets', () => {
  test('are taken out of a reply before anything sees them', async () => {
    const trace = await ask(() =>
      Promise.resolve(
        json({
          tokenId: 7,
          token: 'an-unshaped-secret-1',
          tokenInfo: { message: `said ${canary} and an-unshaped-secret-1`, jobMode: bearer },
        }),
      ),
    )
    expect(trace.info?.message).toBe('said [hidden] and [hidden]')
    expect(JSON.stringify(trace)).not.toMatch(new RegExp(`${canary}|an-unshaped-secret-1|${bearer}`))
  })

  test('that one reply names are taken out of the next', async () => {
    const replies = [
      { tokenId: 1, token: 'an-unshaped-secret-1' },
      { tokenId: 1, tokenStatus: 'an-unshaped-secret-1' },
    ]
    let clock = now
    const service = createService('test', {
      bearer,
      pacer: createPacer(createPaceMemory(), () => clock),
      fetch: () => Promise.resolve(json(replies.shift())),
      origin: 'http://app.test',
      now: () => clock,
    })
    const options = { lane: 'general', priority: 'interactive', signal: null } as const
    await service.get(path, traceSchema, options)
    clock += 10_000
    expect(await service.get(path, traceSchema, options)).toMatchObject({ tokenStatus: '[hidden]' })
  })

  test('of any length stop neither their own reply nor a later one', async () => {
    const long = 'a1b2'.repeat(17_500)
    const replies = [
      { tokenId: 1, token: long },
      { tokenId: 1, tokenStatus: `FAST ${bearer}` },
    ]
    let clock = now
    const service = createService('test', {
      bearer,
      pacer: createPacer(createPaceMemory(), () => clock),
      fetch: () => Promise.resolve(json(replies.shift())),
      origin: 'http://app.test',
      now: () => clock,
    })
    const options = { lane: 'general', priority: 'interactive', signal: null } as const
    expect(await service.get(path, traceSchema, options)).toMatchObject({ tokenId: '1' })
    clock += 10_000
    expect(await service.get(path, traceSchema, options)).toMatchObject({ tokenStatus: 'FAST [hidden]' })
  })

  test('and what only stands under their keys are two things', async () => {
    const message = 'Your account has been blocked'
    const trace = await ask(() =>
      Promise.resolve(json({ tokenId: 7, token: 'account', tokenState: 'blocked', tokenInfo: { message } })),
    )
    expect(trace.info?.message).toBe(message)
  })

  test('are in no words of an error that is no JSON', async () => {
    for (const type of ['text/plain', 'application/json', 'application/problem+json']) {
      const body = `{"message":"bad token ${canary}, ${bearer}"`
      const headers = { 'content-type': type }
      expect(await problemOf(new Response(body, { status: 400, headers }))).toMatchObject({ says: null })
    }
  })

  test('are taken out of the words of an error', async () => {
    const problem = await problemOf(json({ message: `bad token ${canary}, ${bearer}` }, { status: 400 }))
    expect(problem).toEqual({ kind: 'refused', status: 400, says: 'bad token [hidden], [hidden]' })
  })
})

test('numbers beyond exact integers keep their digits', () => {
  const text = '{"discordChannelId": 1250000000000000123, "tokenId": 111, "x": 1.50}'
  expect(parseReply(text, toKnown([]))).toEqual({
    discordChannelId: '1250000000000000123',
    tokenId: 111,
    x: '1.50',
  })
})

function brokenBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"tokenId":'))
      controller.error(new TypeError('network error'))
    },
  })
}

function endlessBody(): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(' '.repeat(maxReplyBytes / 4))
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) })
}
