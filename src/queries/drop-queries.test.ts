import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { dropQueries } from './drop-queries.ts'

test('what is asked over one connection is ended and forgotten, and nothing of another', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: 0, retry: false } } })
  const mine = ['trace', 'service-1', 'a']
  const other = ['trace', 'service-10', 'a']
  queryClient.setQueryData(mine, 'known')
  queryClient.setQueryData(other, 'known')
  const { promise: never } = Promise.withResolvers<string>()
  let signalOf: AbortSignal | null = null
  const asking = queryClient.fetchQuery({
    queryKey: ['message', 'service-1', 'a'],
    queryFn({ signal }) {
      signalOf = signal
      return never
    },
  })
  const ended = expect(asking).rejects.toThrow()
  dropQueries(queryClient, { id: 'service-1' })
  await ended
  expect(signalOf).toHaveProperty('aborted', true)
  expect(queryClient.getQueryData(mine)).toBeUndefined()
  expect(queryClient.getQueryData(other)).toBe('known')
  queryClient.clear()
})
