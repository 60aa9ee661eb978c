import { createContext, useContext } from 'react'
import type { Account } from '../api/account.ts'
import type { Service } from '../api/client.ts'

/** Where a bearer is kept: in this tab, or readable on this device. */
export type Keep = 'tab' | 'device'

/** `account` names what is kept of an account on this device: the same in all tabs, and no way back to the bearer. */
export type Connection =
  | { kind: 'none' }
  | { kind: 'service'; service: Service; account: Promise<string>; keep: Keep }
  | { kind: 'sandbox'; service: Service; account: Promise<string>; situation: string }

/** What pages may do with the connection. The bearer itself is not among it. */
export type ConnectionControl = {
  connection: Connection
  /**
   * Asks the service about a bearer, keeping nothing. Rejects with `ProblemError`, or with an `AbortError` where the
   * page was left or the connection became another one meanwhile.
   */
  check: (bearer: string, signal: AbortSignal) => Promise<Account>
  /** Keeps a bearer and connects. Returns false where the browser would not keep it past this page. */
  connect: (bearer: string, keep: Keep) => boolean
  openSandbox: (situation: string) => void
  /** Drops the bearer, everything asked with it, and everything in flight; in all tabs. */
  forget: () => void
}

export const ConnectionContext = createContext<ConnectionControl | null>(null)

export function useConnection(): ConnectionControl {
  const control = useContext(ConnectionContext)
  if (control === null) throw new Error('useConnection needs a ConnectionContext around it')
  return control
}

/** The service of a page that is only shown when connected. */
export function useService(): Service {
  const { connection } = useConnection()
  if (connection.kind === 'none') throw new Error('useService needs a connection')
  return connection.service
}
