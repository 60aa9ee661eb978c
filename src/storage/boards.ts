import { writeText } from './web-storage.ts'

const prefix = 'tokenscope.board.'

/** Where something of an account's board is kept on the device. `account` is a digest, and no way back to the bearer. */
export function toBoardKey(account: string, part = ''): string {
  return `${prefix}${account}${part}`
}

/** Removes what is kept of every account. */
export function forgetBoards(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    for (const key of keys) if (key?.startsWith(prefix) === true) writeText('device', key, null)
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}
