import * as v from 'valibot'
import { sandboxAccountPrefix, toBoardKey } from './boards.ts'
import { boardKeyPrefix } from './keys.ts'
import { countForgets } from './vault.ts'
import { listKeys, readJson, readText, writeText } from './web-storage.ts'

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
