import { toBoardKey } from '../storage/boards.ts'
import { readText, writeText } from '../storage/web-storage.ts'
import { emptyBoard, formatState, parseState, type BoardState } from './board-state.ts'

export type BoardStore = {
  /** Names the account, and tells nothing of its bearer. */
  account: string
  read: () => BoardState
  write: (change: Partial<BoardState>) => void
  subscribe: (onChange: () => void) => () => void
}

/**
 * The board of one account, kept on the device: it survives reloads, and a change in one tab reaches the others by
 * the browser's own storage event; where the device keeps nothing or is full, by a message.
 */
export function createBoardStore(account: string): BoardStore {
  const key = toBoardKey(account)
  const listeners = new Set<() => void>()
  let kept: string | null = null
  let state = emptyBoard
  let channel: BroadcastChannel | null = null

  function read(): BoardState {
    const stored = readText('device', key)
    if (stored !== null && stored !== kept) {
      kept = stored
      state = parseState(stored) ?? state
    }
    return state
  }

  function tellListeners(): void {
    for (const listener of listeners) listener()
  }

  function onMessage({ data }: MessageEvent<unknown>): void {
    const told = typeof data === 'string' ? parseState(data) : null
    if (told === null || told.askedAt < read().askedAt) return
    state = told
    tellListeners()
  }

  return {
    account,
    read,
    write(change) {
      state = { ...read(), ...change }
      const written = formatState(state)
      if (writeText('device', key, written)) kept = written
      else channel?.postMessage(written)
      tellListeners()
    },
    subscribe(onChange) {
      function onStorage(event: StorageEvent): void {
        if (event.key === key || event.key === null) onChange()
      }
      listeners.add(onChange)
      window.addEventListener('storage', onStorage)
      channel ??= openChannel(key, onMessage)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', onStorage)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

function openChannel(
  name: string,
  onMessage: (event: MessageEvent<unknown>) => void,
): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', onMessage)
    return channel
  } catch {
    return null
  }
}
