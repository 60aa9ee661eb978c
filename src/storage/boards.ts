import { boardKeyPrefix } from './keys.ts'
import { listKeys, writeText } from './web-storage.ts'

/** Where something of an account's board is kept on the device. `account` is a digest, and no way back to the bearer. */
export function toBoardKey(account: string): string {
  return `${boardKeyPrefix}${account}`
}

/** What the boards of the sandbox are called: they tell nothing of anybody, and outlive a bearer that is forgotten. */
export const sandboxAccountPrefix = 'sandbox-'

/** Removes what is kept of every account. Boards that are open somewhere take nothing more: see `openBoard`. */
export function forgetBoards(): void {
  for (const key of listKeys('device', boardKeyPrefix)) {
    if (!key.startsWith(toBoardKey(sandboxAccountPrefix))) writeText('device', key, null)
  }
}
