import { useEffect, useMemo, useState } from 'react'
import type { StateStore } from '../polling/ports.ts'
import type { PageWish } from './board-context.ts'
import { renewGuests } from './guests.ts'

const renewEveryMs = 60_000
const noWish: PageWish = { everyMs: null, messageIds: [] }

/** What the address of this tab's page asks of the polling, and how a page says so. */
export function usePageWish(
  store: StateStore,
  now: () => number,
): { wish: PageWish; follow: (wish: PageWish) => () => void } {
  const [wish, setWish] = useState(noWish)
  useEffect(() => {
    const { messageIds } = wish
    if (messageIds.length === 0) return undefined
    function renew(): void {
      const { guests } = store.read()
      const renewed = renewGuests(guests, messageIds, now())
      // A message that nobody has asked about yet is not made to wait for the next cycle.
      const isNew = renewed.some(({ messageId }) => !guests.some((one) => one.messageId === messageId))
      if (renewed !== guests) store.write({ guests: renewed, ...(isNew && { requestedAt: now() }) })
    }
    renew()
    const timer = setInterval(renew, renewEveryMs)
    return () => clearInterval(timer)
  }, [store, now, wish])
  const follow = useMemo(
    () => (next: PageWish) => {
      setWish(next)
      return () => setWish(noWish)
    },
    [],
  )
  return { wish, follow }
}
