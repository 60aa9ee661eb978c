import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** When the request of a query left, by the hash of its key: in epoch milliseconds, for as long as it is under way. */
const sentAt = new Map<string, number>()

/** A call that takes longer than this may hang: who asks again by hand does not want to wait for it any more. */
const patienceMs = 3_000

const listeners = new Set<() => void>()

/** Calls back when the request of any query leaves. Returns how to stop. */
export function watchSent(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a query's request has left and is under way; one that waits for the pace has not. */
export function isSent(queryKey: QueryKey): boolean {
  return sentAt.has(JSON.stringify(queryKey))
}

/** Notes the moment at which a query's request leaves, while `ask` runs. */
export async function noteInFlight<T>(
  queryKey: QueryKey,
  now: () => number,
  ask: (onSend: () => void) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(queryKey)
  let mine = Number.NaN
  try {
    return await ask(() => {
      mine = now()
      sentAt.set(key, mine)
      for (const listener of listeners) listener()
    })
  } finally {
    if (sentAt.get(key) === mine) sentAt.delete(key)
  }
}

/** Asks anew because a person wants it: a call that has just left is waited for, an older one is ended. */
export async function refetchNow(queryClient: QueryClient, queryKey: QueryKey, now: number): Promise<void> {
  const since = sentAt.get(JSON.stringify(queryKey))
  if (since !== undefined && now - since > patienceMs) {
    // Reverting would hand what was known before to those who wait for the new answer.
    await queryClient.cancelQueries({ queryKey, exact: true }, { revert: false, silent: true })
  }
  await queryClient.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false })
}
