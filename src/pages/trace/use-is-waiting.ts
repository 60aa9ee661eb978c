import type { QueryKey } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { isSent, watchSent } from '../../queries/in-flight.ts'

/** Whether a query that is being asked for still waits for the pace: its request has not left. */
export function useIsWaiting(queryKey: QueryKey, isAsking: boolean): boolean {
  return useSyncExternalStore(watchSent, () => isAsking && !isSent(queryKey))
}
