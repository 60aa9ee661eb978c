import * as v from 'valibot'
import { boardKeyPrefix } from './keys.ts'
import { countForgets } from './vault.ts'
import { listKeys, readJson, readText, writeText } from './web-storage.ts'

/** Where something of an account's board is kept on the device. `account` is a digest, and no way back to the bearer. */
export function toBoardKey(account: string): string {
  return `${boardKeyPrefix}${account}`
}

/** What the boards of the sandbox are called: they tell nothing of anybody, and outlive a bearer that is forgotten. */
export const sandboxAccountPrefix = 'sandbox-'

export type KeptBoard = {
  read: () => string | null
  /** Returns false where the browser keeps nothing, or the bearer was forgotten since: then nothing is written. */
  write: (text: string) => boolean
  isForgotten: () => boolean
}

/** Opens the place of an account's board. Once somebody has chosen "forget", in any tab, it takes nothing more. */
export function openBoard(account: string): KeptBoard {
  const key = toBoardKey(account)
  const forgets = countForgets()
  const isForgotten = () => !account.startsWith(sandboxAccountPrefix) && countForgets() !== forgets
  return {
    read: () => (isForgotten() ? null : readText('device', key)),
    write: (text) => !isForgotten() && writeText('device', key, text),
    isForgotten,
  }
}

/** Removes what is kept of every account. Boards that are open somewhere take nothing more: see {@link openBoard}. */
export function forgetBoards(): void {
  for (const key of listKeys('device', boardKeyPrefix)) {
    if (!key.startsWith(toBoardKey(sandboxAccountPrefix))) writeText('device', key, null)
  }
}

const longestUnusedMs = 7 * 86_400_000

/** Removes what is kept of accounts that nobody has looked at for a week. */
export function forgetOldBoards(account: string, now: number): void {
  for (const key of listKeys('device', boardKeyPrefix)) {
    if (key === toBoardKey(account)) continue
    const kept = v.safeParse(
      v.object({ startedAt: v.number(), lastGoodAt: v.nullable(v.number()) }),
      readJson('device', key),
    )
    const usedAt = kept.success ? Math.max(kept.output.startedAt, kept.output.lastGoodAt ?? 0) : 0
    if (now - usedAt > longestUnusedMs) writeText('device', key, null)
  }
}
