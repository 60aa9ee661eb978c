import { queryOptions } from '@tanstack/react-query'

/** What the sandbox can play. `load` brings it as a part of the program, so it never grows old. */
export function situationsQuery<T>(load: () => Promise<readonly T[]>) {
  return queryOptions({ queryKey: ['sandbox', 'situations'], queryFn: load, staleTime: Infinity })
}
