import type { StateStore } from '../polling/ports.ts'
import { emptyState, type PollState } from '../polling/state.ts'
import { toBoardKey } from '../storage/boards.ts'
import { openBoard } from '../storage/kept-board.ts'
import { formatState, parseState } from './board-file.ts'

export type BoardStore = StateStore & {
  /** The state that was last read or written here, or told by another tab: for drawing, which asks again and again. */
  peek: () => PollState
  subscribe: (onChange: () => void) => () => void
}

/**
 * The board of one account, kept on the device: it survives reloads, and a change in one tab reaches the others by
 * the browser's own storage event; where the device keeps nothing or is full, by a message. Once the bearer is
 * forgotten it is empty and takes nothing more.
 */
export function createBoardStore(account: string): BoardStore {
  const key = toBoardKey(account)
  const board = openBoard(account)
  const listeners = new Set<() => void>()
  let kept: string | null = null
  let state = emptyState
  let channel: BroadcastChannel | null = null
  /** Whether nobody has told of changes since it was last read. */
  let isStale = true

  function read(): PollState {
    if (board.isForgotten()) return emptyState
    const stored = board.read()
    isStale = false
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
    const own = read()
    const isOlder = told !== null && told.startedAt < own.startedAt
    // Of one cycle, what was read later counts.
    const isBehind = told?.startedAt === own.startedAt && (told.lastGoodAt ?? 0) < (own.lastGoodAt ?? 0)
    if (told === null || isOlder || isBehind) return
    state = told
    tellListeners()
  }

  return {
    read,
    peek: () => (isStale || board.isForgotten() ? read() : state),
    write(change) {
      if (board.isForgotten()) return
      state = { ...read(), ...change }
      const written = formatState(state)
      if (board.write(written)) kept = written
      else channel?.postMessage(written)
      tellListeners()
    },
    subscribe(onChange) {
      function onStorage(event: StorageEvent): void {
        if (event.key !== key && event.key !== null) return
        isStale = true
        onChange()
      }
      // What happened before was told to nobody.
      isStale = true
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
