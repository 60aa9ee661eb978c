import { useEffect, useState } from 'react'
import type { Reading } from '../domain/reading.ts'
import { useConnection } from './connection-context.ts'

const none: readonly Reading[] = []

/**
 * What the board knows of the account's tokens; nothing until it was looked up, and where it knows nothing.
 *
 * @param at when the newest trace was read, for it is looked up anew with each; `null` while there is none
 */
export function useKeptReadings(at: number | null): readonly Reading[] {
  const { connection } = useConnection()
  const [kept, setKept] = useState(none)
  const account = connection.kind === 'none' ? null : connection.account
  useEffect(() => {
    if (account === null || at === null) return undefined
    let isLeft = false
    async function look(of: Promise<string>) {
      const { readKeptReadings } = await import('./kept-board.ts')
      const readings = await readKeptReadings(of)
      if (!isLeft) setKept(readings)
    }
    look(account).catch(() => undefined)
    return () => {
      isLeft = true
    }
  }, [account, at])
  return kept
}
