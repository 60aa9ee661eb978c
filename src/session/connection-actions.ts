import { forgetBoards } from '../storage/boards.ts'
import { readConnection } from '../storage/vault.ts'
import { forgetBearer, keepConnection, leaveSandbox, offerBearer } from '../storage/vault-changes.ts'
import { checkBearer, type BearerCheck } from './check-bearer.ts'
import { useConnection, type Keep } from './connection-context.ts'
import { forgetAllKept } from './forget.ts'

type ConnectionActions = {
  /** Asks the service about a bearer, keeping nothing. */
  check: (bearer: string, signal: AbortSignal) => Promise<BearerCheck>
  /** Keeps a bearer and connects. Returns false where the browser would not keep it past this page. */
  connect: (bearer: string, keep: Keep) => boolean
  openSandbox: (situation: string) => void
  /** Drops the bearer, everything asked with it, and everything in flight; in all tabs. */
  forget: () => void
  /** Forgets all that was ever kept on this device, the bearer included; in all tabs. */
  forgetEverything: () => void
}

/** What pages may do with the connection. */
export function useConnectionActions(): ConnectionActions {
  const { connection, tryOut, become } = useConnection()
  return {
    check: (bearer, signal) => checkBearer(tryOut(bearer), signal),
    connect(bearer, keep) {
      const next = { kind: 'service', bearer, keep } as const
      const wasKept = keepConnection(next)
      offerBearer(next)
      become(next)
      return wasKept
    },
    openSandbox(situation) {
      const next = { kind: 'sandbox', situation } as const
      keepConnection(next)
      become(next)
    },
    forget() {
      // From here on every board refuses to be written, so that no cycle under way fills it again.
      if (connection.kind === 'sandbox') leaveSandbox()
      else {
        forgetBearer()
        forgetBoards()
      }
      // Leaving the sandbox returns to the connection from before, if there was one.
      become(readConnection())
    },
    forgetEverything() {
      forgetAllKept()
      become(readConnection())
    },
  }
}
