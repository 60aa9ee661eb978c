import { useEffect, useState } from 'react'
import type { Reading } from '../domain/reading.ts'
import { useConnection } from './connection-context.ts'

/**
 * What the board knows of a token; `null` until it was looked up, and where it knows nothing.
 *
 * @param at when its trace was read, for it is looked up anew with each; `null` while there is none
 */
export function useKeptReading(tokenId: string | null, at: number | null): Reading | null {
  const { connection } = useConnection()
  const [kept, setKept] = useState<Reading | null>(null)
  const account = connection.kind === 'none' ? null : connection.account
  useEffect(() => {
    if (account === null || tokenId === null || at === null) return undefined
    let isLeft = false
    async function look(of: Promise<string>, id: string) {
      const { readKeptReading } = await import('./kept-board.ts')
      const reading = await readKeptReading(of, id)
      if (!isLeft) setKept(reading)
    }
    look(account, tokenId).catch(() => undefined)
    return () => {
      isLeft = true
    }
  }, [account, tokenId, at])
  return kept
}
