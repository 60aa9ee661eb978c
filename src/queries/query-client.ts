import { QueryClient } from '@tanstack/react-query'

/**
 * One retry layer, and it is not this one: queries carry their problem as data and say themselves when to ask
 * again (`api/latest.ts`).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchIntervalInBackground: true,
        refetchOnWindowFocus: false,
        refetchOnReconnect: ({ state }) => hasFailure(state.data),
        staleTime: 30_000,
        gcTime: 600_000,
      },
    },
  })
}

function hasFailure(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'failure' in data && data.failure !== null
}
