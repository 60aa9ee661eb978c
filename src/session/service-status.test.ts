import { unknown as anything } from 'valibot'
import { expect, test, vi } from 'vitest'
import { createService } from '../api/client.ts'
import type { Pacer } from '../api/pacing.ts'
import { createServiceStatus, watchOutcomes } from './service-status.ts'

const gateway = 'x-tokenscope-gateway'
const replies: Readonly<Record<string, () => Response>> = {
  good: () => Response.json({}),
  rejected: () => Response.json({}, { status: 401 }),
  'not-allowed': () => Response.json({}, { status: 403 }),
  'not-found': () => Response.json({}, { status: 404 }),
  'rate-limited': () => Response.json({}, { status: 429 }),
  refused: () => Response.json({}, { status: 400 }),
  'service-trouble': () => Response.json({}, { status: 503 }),
  unreachable: () => Response.json({}, { status: 502, headers: { [gateway]: 'unreachable' } }),
  'timed-out': () => Response.json({}, { status: 504, headers: { [gateway]: 'timeout' } }),
  unreadable: () => new Response('<p>'),
}
const lasting = ['rejected', 'rate-limited', 'service-trouble', 'unreachable', 'timed-out']

/** Asks at once, whatever it was told before. */
const pacer: Pacer = {
  ask: (_options, send) => send(),
  coolDown: () => undefined,
  bypassCoolDown: () => undefined,
  waiting: () => 0,
}

function open() {
  let reply = ''
  const service = createService('service-1', {
    bearer: 'sk-not-a-secret',
    pacer,
    fetch: () => Promise.resolve(replies[reply]?.() ?? Response.error()),
    origin: 'http://app.invalid',
    now: () => 0,
  })
  const status = createServiceStatus()
  const watched = watchOutcomes(service, status)
  /** Asks once, and tells whether there was an answer. */
  async function meet(next: string, signal: AbortSignal | null = null): Promise<boolean> {
    reply = next
    try {
      await watched.get('/api/v1/x', anything(), { lane: 'general', priority: 'background', signal })
      return true
    } catch {
      return false
    }
  }
  return { service, status, watched, meet }
}

test.each(Object.keys(replies))('what concerns the service stands until it answers: %s', async (kind) => {
  const { status, meet } = open()
  expect(status.read()).toBeNull()
  await meet(kind === 'service-trouble' ? 'unreachable' : 'service-trouble')
  expect(status.read()).not.toBeNull()
  expect(await meet(kind)).toBe(kind === 'good')
  expect(status.read()?.kind ?? null).toBe(lasting.includes(kind) ? kind : null)
  await meet('good')
  expect(status.read()).toBeNull()
})

test('a request that was given up says nothing', async () => {
  const { status, meet } = open()
  await meet('rejected')
  await meet('unreachable', AbortSignal.abort())
  expect(status.read()?.kind).toBe('rejected')
})

test('listeners are told of each change, until they stop', async () => {
  const { status, meet } = open()
  const onChange = vi.fn<() => void>()
  const stop = status.subscribe(onChange)
  await meet('good')
  expect(onChange).toHaveBeenCalledTimes(0)
  await meet('unreachable')
  await meet('good')
  expect(onChange).toHaveBeenCalledTimes(2)
  stop()
  await meet('unreachable')
  expect(onChange).toHaveBeenCalledTimes(2)
})

test('a rejection that another tab has met is taken over, and ends with its end; one met here does not', async () => {
  const { service, status, watched, meet } = open()
  watched.noteRejected(true)
  expect(service.isRejected()).toBe(true)
  expect(status.read()?.kind).toBe('rejected')
  watched.noteRejected(false)
  expect(status.read()).toBeNull()

  await meet('rejected')
  watched.noteRejected(false)
  expect(status.read()?.kind).toBe('rejected')
})

test.each([
  { kind: 'not-allowed', says: null },
  { kind: 'not-found', says: null },
  { kind: 'refused', status: 400, says: null },
  { kind: 'unreadable', why: 'not-json' },
  { kind: 'rejected', says: null },
] as const)('a list that meets %j is told as that, here or before this page', async (problem) => {
  const { status, meet } = open()
  status.noteKept(problem)
  expect(status.read()?.kind).toBe(problem.kind)
  await meet('good')
  status.noteKept(problem)
  expect(status.read()).toBeNull()
  status.noteList(problem, null)
  expect(status.read()).toEqual(problem)
  status.noteList(null, null)
  expect(status.read()).toBeNull()
})
