import type { Query, QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'

/** Aborts what is asked over a connection and forgets what was answered, so that no late reply can refill it. */
export function dropQueries(queryClient: QueryClient, { id }: Pick<Service, 'id'>): void {
  const asked = { predicate: ({ queryKey }: Query) => queryKey.includes(id) }
  void queryClient.cancelQueries(asked)
  queryClient.removeQueries(asked)
}
