import { createContext, useContext } from 'react'
import type { Service } from '../api/client.ts'
import type { Problem } from '../domain/problem.ts'
import type { ServiceStatus } from './service-status.ts'

/** Where a bearer is kept: in this tab, or readable on this device. */
export type Keep = 'tab' | 'device'

type Live = {
  service: Service
  /** What this tab last learned of the service. */
  status: ServiceStatus
  /** Names what is kept of an account on this device: the same in all tabs, and no way back to the bearer. */
  account: Promise<string>
}

export type Connection =
  | { kind: 'none' }
  | ({ kind: 'service'; keep: Keep } & Live)
  | ({ kind: 'sandbox'; situation: string } & Live)

/** What pages may do with the connection. The bearer itself is not among it. */
export type ConnectionControl = {
  connection: Connection
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

/** `given-up` where the page was left, or the connection became another one meanwhile. */
export type BearerCheck = { kind: 'accepted' } | { kind: 'failed'; problem: Problem } | { kind: 'given-up' }

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
