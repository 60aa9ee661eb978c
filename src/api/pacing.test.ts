import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { spacingMs } from '../domain/limits.ts'
import { createPaceMemory, createPacer, toWaitMs, type AskOptions, type Pacer } from './pacing.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

function toPacer(): Pacer {
  return createPacer(createPaceMemory(), Date.now)
}

const general: AskOptions = { lane: 'general', priority: 'interactive', signal: null }

async function record(pacer: Pacer, options: AskOptions, times: number[], count: number): Promise<void> {
  const asks = Array.from({ length: count }, () =>
    pacer.ask(options, () => {
      times.push(Date.now() - 1_000_000)
      return Promise.resolve()
    }),
  )
  await vi.advanceTimersByTimeAsync(60_000)
  await Promise.all(asks)
}

test('general requests are 3 s apart', async () => {
  const times: number[] = []
  await record(toPacer(), general, times, 4)
  expect(times).toEqual([0, 3100, 6200, 9300])
})

test('progress requests are a tenth of a second apart', async () => {
  const times: number[] = []
  await record(toPacer(), { ...general, lane: 'progress' }, times, 3)
  expect(times).toEqual([0, 105, 210])
})

test('the spacing holds after a pause as well', async () => {
  const pacer = toPacer()
  const times: number[] = []
  await record(pacer, general, times, 1)
  await record(pacer, general, times, 2)
  expect(times).toEqual([0, 60_000, 63_100])
})

test('a request that was answered late counts from its answer', async () => {
  const pacer = toPacer()
  const times: number[] = []
  const slow = pacer.ask(general, () => new Promise((resolve) => setTimeout(resolve, 2_000)))
  await vi.advanceTimersByTimeAsync(2_000)
  await slow
  await record(pacer, general, times, 1)
  expect(times).toEqual([2_000 + 3_100])
})

test('a memory that fails once does not stop the lane for ever', async () => {
  const memory = createPaceMemory()
  let isBroken = true
  const pacer = createPacer(
    {
      ...memory,
      take: (lane, now) => (isBroken ? Promise.reject(new Error('denied')) : memory.take(lane, now)),
    },
    Date.now,
  )
  const first = pacer.ask(general, async () => 'first')
  await vi.advanceTimersByTimeAsync(10)
  isBroken = false
  const second = pacer.ask(general, async () => 'second')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
})

test('a person can break a cool-down, at the slowest pace whatever they press', async () => {
  const pacer = toPacer()
  pacer.coolDown(1_000_000 + 120_000)
  let asked = 0
  for (let click = 0; click < 50; click += 1) {
    pacer.bypassCoolDown()
    void pacer.ask({ ...general, lane: 'progress' }, async () => (asked += 1)).catch(() => undefined)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toBe(2)
})

test('interactive requests go before background ones that came earlier', async () => {
  const pacer = toPacer()
  const order: string[] = []
  const background: AskOptions = { ...general, priority: 'background' }
  const asks = [
    pacer.ask(background, async () => order.push('first')),
    pacer.ask(background, async () => order.push('background')),
    pacer.ask(general, async () => order.push('interactive')),
  ]
  await vi.advanceTimersByTimeAsync(20_000)
  await Promise.all(asks)
  expect(order.indexOf('interactive')).toBeLessThan(order.indexOf('background'))
})

test('a request that nobody waits for any more leaves the queue and takes no slot', async () => {
  const pacer = toPacer()
  const controller = new AbortController()
  const order: string[] = []
  const first = pacer.ask(general, async () => order.push('first'))
  const left = pacer.ask({ ...general, signal: controller.signal }, async () => order.push('left'))
  const last = pacer.ask(general, async () => order.push(`last at ${Date.now() - 1_000_000}`))
  const outcome = left.catch((error: unknown) => error)
  controller.abort()
  await vi.advanceTimersByTimeAsync(20_000)
  await Promise.all([first, last])
  expect(await outcome).toMatchObject({ name: 'AbortError' })
  expect(order).toEqual(['first', 'last at 3100'])
  expect(pacer.waiting()).toBe(0)
})

test('while cooling down it refuses, and afterwards goes on', async () => {
  const pacer = toPacer()
  pacer.coolDown(1_000_000 + 5_000)
  await expect(pacer.ask(general, async () => 'asked')).rejects.toMatchObject({
    problem: { kind: 'rate-limited', retryAt: 1_005_000 },
  })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await pacer.ask(general, async () => 'asked')).toBe('asked')
})

test('what waited in the queue is refused as well once a cool-down begins', async () => {
  const pacer = toPacer()
  await pacer.ask(general, async () => 'first')
  const waiting = pacer.ask(general, async () => 'second').catch((error: unknown) => error)
  pacer.coolDown(1_000_000 + 60_000)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await waiting).toMatchObject({ problem: { kind: 'rate-limited' } })
})

test.each([
  ['never used', Number.NEGATIVE_INFINITY, 0],
  ['used just now', 1000, spacingMs.general],
  ['used a second ago', 0, spacingMs.general - 1000],
  ['used long ago', -9000, 0],
  ['clock set back a little', 1500, spacingMs.general],
  ['clock set back by a day', 86_400_000, 0],
])('the wait of a lane that was %s', (_name, lastAt, waitMs) => {
  expect(toWaitMs('general', lastAt, 1000)).toBe(waitMs)
})
