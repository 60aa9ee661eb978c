import { resolveMessage } from '../domain/watch-list-changes.ts'
import type { WatchList } from '../domain/watch-list.ts'
import type { StateStore, WatchListPort } from '../polling/ports.ts'
import type { Guest } from '../polling/state.ts'
import { readWatchList, writeWatchList } from '../storage/watch-list.ts'

/** More than this nobody looks at, and a poll cycle would take half an hour. */
const mostGuests = 500
/** So long a guest is asked about after the page that wants it was last seen. */
const guestMs = 300_000

/** The watch list together with messages that only a page asks for. What is kept comes first. */
export function withGuests(
  list: WatchList,
  guests: readonly Pick<Guest, 'messageId' | 'tokenId'>[],
): WatchList {
  const kept = new Set(list.messages.map(({ messageId }) => messageId))
  const others = guests.filter(({ messageId }) => !kept.has(messageId))
  if (others.length === 0) return list
  const added = others.map(({ messageId, tokenId }) => ({ messageId, tokenId, addedAt: 0 }))
  return { ...list, messages: [...list.messages, ...added] }
}

/**
 * Says that a page wants these messages asked about, for all tabs to know: whichever of them polls asks for them. The
 * same guests where they are told well enough.
 */
export function renewGuests(
  guests: readonly Guest[],
  messageIds: readonly string[],
  now: number,
): readonly Guest[] {
  const known = new Map(guests.map((guest) => [guest.messageId, guest]))
  const isTold = messageIds.every((id) => {
    const until = known.get(id)?.until ?? 0
    return until - now > guestMs / 2 && until - now <= guestMs
  })
  if (isTold) return guests
  const mine = messageIds.map((messageId) => ({
    messageId,
    tokenId: known.get(messageId)?.tokenId ?? null,
    until: now + guestMs,
  }))
  const others = toLiveGuests(guests, now).filter(({ messageId }) => !messageIds.includes(messageId))
  return [...others, ...mine].slice(0, mostGuests)
}

/**
 * How many messages of a page are not asked about, because other pages' guests take all the places. They are told of it,
 * and get a place as soon as one is free.
 */
export function countLeftOut(
  messageIds: readonly string[],
  list: WatchList,
  guests: readonly Pick<Guest, 'messageId'>[],
): number {
  if (guests.length < mostGuests) return 0
  const asked = new Set([...list.messages, ...guests].map(({ messageId }) => messageId))
  return messageIds.filter((messageId) => !asked.has(messageId)).length
}

/** Messages to be watched, each with the token that it was found to belong to while it was a guest. */
export function toWatchable(
  messageIds: readonly string[],
  guests: readonly Pick<Guest, 'messageId' | 'tokenId'>[],
): { messageId: string; tokenId: string | null }[] {
  const known = new Map(guests.map(({ messageId, tokenId }) => [messageId, tokenId]))
  return messageIds.map((messageId) => ({ messageId, tokenId: known.get(messageId) ?? null }))
}

/** Those whose page was seen lately. One from the future is from before the clock was set back. */
export function toLiveGuests(guests: readonly Guest[], now: number): Guest[] {
  return guests.filter(({ until }) => until > now && until <= now + guestMs)
}

/** The messages to poll for: those on the watch list, and those that an open page of any tab wants. */
export function createWatchListPort(store: StateStore, now: () => number): WatchListPort {
  return {
    read: () => withGuests(readWatchList(), toLiveGuests(store.read().guests, now())),
    resolve(messageId, tokenId) {
      const list = readWatchList()
      const resolved = resolveMessage(list, messageId, tokenId)
      if (resolved !== list) writeWatchList(resolved)
      const { guests } = store.read()
      if (!guests.some((guest) => guest.messageId === messageId && guest.tokenId !== tokenId)) return
      store.write({
        guests: guests.map((guest) => (guest.messageId === messageId ? { ...guest, tokenId } : guest)),
      })
    },
  }
}
