import type { QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { refetchNow } from './in-flight.ts'

/** Asks anew for all that the open page shows of a connection, because a person wants it. */
export async function refetchActive(
  queryClient: QueryClient,
  { id, now }: Pick<Service, 'id' | 'now'>,
): Promise<void> {
  const active = queryClient.getQueryCache().findAll({ type: 'active' })
  const own = active.filter(({ queryKey }) => queryKey.includes(id))
  await Promise.all(own.map(({ queryKey }) => refetchNow(queryClient, queryKey, now())))
}
