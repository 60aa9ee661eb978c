import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isSent, noteInFlight, refetchNow, watchSent } from './in-flight.ts'

const queryKey = ['trace', 'service-1', 'a'] as const
let queryClient: QueryClient
let now: number

beforeEach(() => {
  now = 1_000
  queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } })
})
afterEach(() => {
  queryClient.clear()
})

/** A query whose calls are answered one by one, by hand. */
function createAsked() {
  const calls: { answer: (text: string) => void; signal: AbortSignal }[] = []
  queryClient.setQueryDefaults(queryKey, {
    queryFn: ({ signal }) =>
      noteInFlight(
        queryKey,
        () => now,
        (onSend) => {
          onSend()
          const { promise, resolve, reject } = Promise.withResolvers<string>()
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
          calls.push({ answer: resolve, signal })
          return promise
        },
      ),
  })
  return calls
}

test('a request counts as sent from the moment it leaves to its end, also where it fails', async () => {
  const listener = vi.fn()
  const stop = watchSent(listener)
  const { promise, reject } = Promise.withResolvers<string>()
  const sends: (() => void)[] = []
  const asking = noteInFlight(
    queryKey,
    () => now,
    (onSend) => {
      sends.push(onSend)
      return promise
    },
  )
  expect(isSent(queryKey)).toBe(false)
  sends[0]?.()
  expect(isSent(queryKey)).toBe(true)
  expect(isSent(['trace', 'service-1', 'b'])).toBe(false)
  expect(listener).toHaveBeenCalledOnce()
  reject(new Error('failed'))
  await expect(asking).rejects.toThrow('failed')
  expect(isSent(queryKey)).toBe(false)
  stop()
  await noteInFlight(
    queryKey,
    () => now,
    (onSend) => Promise.resolve(onSend()),
  )
  expect(listener).toHaveBeenCalledOnce()
})

test('the end of an older call leaves a newer one under way', async () => {
  const { promise: older, resolve: endOlder } = Promise.withResolvers<string>()
  const { promise: newer, resolve: endNewer } = Promise.withResolvers<string>()
  async function ask(reply: Promise<string>): Promise<string> {
    return noteInFlight(
      queryKey,
      () => now,
      (onSend) => {
        onSend()
        return reply
      },
    )
  }
  const first = ask(older)
  now += 1
  const second = ask(newer)
  endOlder('old')
  await first
  expect(isSent(queryKey)).toBe(true)
  endNewer('new')
  await second
  expect(isSent(queryKey)).toBe(false)
})

test('who asks again joins a call that has just left', async () => {
  const calls = createAsked()
  queryClient.setQueryData(queryKey, 'before')
  const first = queryClient.fetchQuery({ queryKey, staleTime: 0 })
  now += 3_000
  const again = refetchNow(queryClient, queryKey, now)
  expect(calls).toHaveLength(1)
  calls[0]?.answer('told')
  await again
  expect(await first).toBe('told')
  expect(calls).toHaveLength(1)
})

test('who asks again ends a call that may hang, and gets the answer of a new one', async () => {
  const calls = createAsked()
  queryClient.setQueryData(queryKey, 'before')
  const first = queryClient.fetchQuery({ queryKey, staleTime: 0 }).catch(() => 'ended')
  now += 3_001
  const again = refetchNow(queryClient, queryKey, now)
  await vi.waitFor(() => expect(calls).toHaveLength(2))
  expect(calls[0]?.signal.aborted).toBe(true)
  calls[1]?.answer('after')
  await again
  expect(queryClient.getQueryData(queryKey)).toBe('after')
  await first
})
