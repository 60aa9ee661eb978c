import { createContext, useContext } from 'react'
import type { Service } from '../api/client.ts'
import type { KeptConnection } from '../storage/vault.ts'
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

/** The connection, and what `connection-actions.ts` makes all that pages may do with it of. No page sees a bearer here. */
export type ConnectionControl = {
  connection: Connection
  /** A service for a bearer that is not kept, and what ends its use: the connection changed, or was forgotten. */
  tryOut: (bearer: string) => { service: Service; isOver: AbortSignal }
  /**
   * Takes what is kept now in place of the connection: everything asked over that, and in flight, is dropped.
   *
   * @param checked the service that was tried out with the kept bearer, whose answers the pages may go on with
   */
  become: (kept: KeptConnection | null, checked?: Service) => void
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
