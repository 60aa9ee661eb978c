import { useEffect, useState } from 'react'
import { useConnection } from '../session/connection-context.ts'
import { isListed } from '../session/known-tokens.ts'
import { useIsWatched } from '../session/watch-list.ts'

/** Whether a token stands on the board: it is watched, or the account lists it by what this device last read. */
export function useIsOnBoard(tokenId: string): boolean {
  const { connection } = useConnection()
  const isWatched = useIsWatched(tokenId)
  const [isOfList, setIsOfList] = useState(false)
  const account = connection.kind === 'none' ? null : connection.account
  useEffect(() => {
    if (account === null) return undefined
    let isLeft = false
    async function look(of: Promise<string>) {
      const isSo = await isListed(of, tokenId)
      if (!isLeft) setIsOfList(isSo)
    }
    void look(account)
    return () => {
      isLeft = true
    }
  }, [account, tokenId])
  return isWatched || isOfList
}
