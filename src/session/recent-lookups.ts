import type { QueryClient } from '@tanstack/react-query'
import type { Service } from '../api/client.ts'
import { noteLookup } from '../storage/note-lookup.ts'
import { readConnection } from '../storage/vault.ts'

// This much is in the first load. What a page shows of the lookups is in `lookup-list.ts`.

/**
 * Puts messages on top of the recent lookups, the first of them first.
 *
 * @param at in epoch milliseconds
 * @param isLinked whether somebody's link led to them: then no lookup of the person's own goes for them
 */
export function noteLookups(messageIds: readonly string[], at: number, isLinked: boolean): void {
  const isSandbox = readConnection()?.kind === 'sandbox' || undefined
  for (const messageId of messageIds.toReversed()) noteLookup(messageId, at, isSandbox, isLinked || undefined)
}

/**
 * From now on what a connection learns of messages is remembered with their lookups. What does that is loaded after the
 * page; where it cannot be had, the lookups are remembered without it. Returns how to stop.
 */
export function followAnswers(queryClient: QueryClient, service: Service, isSandbox: boolean): () => void {
  let isOver = false
  let stop: (() => void) | null = null
  async function start(): Promise<void> {
    const { rememberAnswers } = await import('./lookup-memory.ts')
    if (!isOver) stop = rememberAnswers(queryClient, service, isSandbox)
  }
  void start().catch(() => undefined)
  return () => {
    isOver = true
    stop?.()
  }
}
