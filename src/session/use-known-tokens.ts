import { useEffect, useState } from 'react'
import type { Connection } from './connection-context.ts'
import { createKnownBoard, type KnownToken } from './known-tokens.ts'

/** What this tab writes itself is seen this much later, and what the clock alone makes old. */
const lookEveryMs = 1_000

/** The tokens that this device knows of the account, as they are now; `null` until they are read. Nobody is asked for them. */
export function useKnownTokens(connection: Connection): readonly KnownToken[] | null {
  const [tokens, setTokens] = useState<readonly KnownToken[] | null>(null)
  const account = connection.kind === 'none' ? null : connection.account
  useEffect(() => {
    if (account === null) return undefined
    const promised = account
    let stop: (() => void) | null = null
    let isGone = false
    async function follow(): Promise<void> {
      const board = createKnownBoard(await promised)
      if (isGone) return
      const look = () => setTokens(board.readTokens(Date.now()))
      const unsubscribe = board.subscribe(look)
      const timer = setInterval(look, lookEveryMs)
      look()
      stop = () => {
        unsubscribe()
        clearInterval(timer)
      }
    }
    void follow()
    return () => {
      isGone = true
      stop?.()
    }
  }, [account])
  return tokens
}
