import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Service } from '../api/client.ts'
import { forgetBoards } from '../storage/boards.ts'
import { forgetLookupDetails } from '../storage/note-lookup.ts'
import { readConnection } from '../storage/vault.ts'
import { forgetBearer, keepConnection, leaveSandbox, offerBearer } from '../storage/vault-changes.ts'
import { checkBearer, type BearerCheck } from './check-bearer.ts'
import { useConnection, type Keep } from './connection-context.ts'
import { forgetAllKept } from './forget.ts'

type ConnectionActions = {
  /**
   * Asks the service about a bearer, keeping nothing on the device. Who is on the way to a trace has that trace asked for:
   * it tells as much of the bearer, and its answer is the page's own once connected.
   *
   * @param messageId the message whose trace is wanted, or `null`
   */
  check: (bearer: string, messageId: string | null, signal: AbortSignal) => Promise<BearerCheck>
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
  const queryClient = useQueryClient()
  /** The last bearer that was checked well, with the service that has its answers. */
  const lastCheck = useRef<{ bearer: string; service: Service } | null>(null)
  return {
    async check(bearer, messageId, signal) {
      const tried = tryOut(bearer)
      const checked = await checkBearer(queryClient, tried, messageId, signal)
      if (checked.kind === 'accepted') lastCheck.current = { bearer, service: tried.service }
      return checked
    },
    connect(bearer, keep) {
      const next = { kind: 'service', bearer, keep } as const
      const wasKept = keepConnection(next)
      offerBearer(next)
      const last = lastCheck.current
      become(next, last?.bearer === bearer ? last.service : undefined)
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
        forgetLookupDetails()
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
