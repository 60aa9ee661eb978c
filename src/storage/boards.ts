import * as v from 'valibot'
import { readJson, writeText } from './web-storage.ts'

const prefix = 'tokenscope.board.'

/** Where something of an account's board is kept on the device. `account` is a digest, and no way back to the bearer. */
export function toBoardKey(account: string): string {
  return `${prefix}${account}`
}

/** Removes what is kept of every account. */
export function forgetBoards(): void {
  for (const key of listBoardKeys()) writeText('device', key, null)
}

const longestUnusedMs = 7 * 86_400_000

/** Removes what is kept of accounts that nobody has looked at for a week. */
export function forgetOldBoards(account: string, now: number): void {
  for (const key of listBoardKeys()) {
    if (key === toBoardKey(account)) continue
    const asked = v.safeParse(v.object({ askedAt: v.number() }), readJson('device', key))
    if (!asked.success || now - asked.output.askedAt > longestUnusedMs) writeText('device', key, null)
  }
}

function listBoardKeys(): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    return keys.filter((key) => key.startsWith(prefix))
  } catch {
    // A browser that forbids storage has kept nothing.
    return []
  }
}
