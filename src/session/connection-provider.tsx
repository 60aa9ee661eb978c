import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { createService, type Service } from '../api/client.ts'
import { createPaceMemory, createPacer } from '../api/pacing.ts'
import { dropQueries } from '../queries/drop-queries.ts'
import { ConnectionContext, type Connection, type ConnectionControl } from './connection-context.ts'
import { forgetBoards, sandboxAccountPrefix } from '../storage/boards.ts'
import { readConnection, takeOffer, watchConnection, type KeptConnection } from '../storage/vault.ts'
import { followAnswers } from './recent-lookups.ts'
import { createServiceStatus, watchOutcomes, type ServiceStatus } from './service-status.ts'
import { importPart } from '../ui/import-part.ts'
import { createSharedPace } from './shared-pace.ts'

const pacer = createPacer(createSharedPace(), Date.now)
let lastId = 0

/** Holds the connection: made from what the browser kept, and followed when another tab changes it. */
export function ConnectionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const [{ kept, checked }, setHeld] = useState<Held>(() => ({ kept: readConnection() }))
  const connection = useMemo(() => toConnection(kept, checked), [kept, checked])

  // A check that is under way when the connection changes or is forgotten must not bring another one back.
  const checks = useRef(new AbortController())
  const endChecks = useCallback(() => {
    checks.current.abort()
    checks.current = new AbortController()
  }, [])

  // A tab whose rejected bearer was taken away by another tab waits for that tab's new one.
  const wasRejected = useRef(false)

  const control = useMemo<ConnectionControl>(() => {
    function become(next: KeptConnection | null, tried?: Service): void {
      endChecks()
      wasRejected.current = false
      if (connection.kind !== 'none') dropQueries(queryClient, connection.service)
      setHeld({ kept: next, checked: tried })
    }
    return {
      connection,
      tryOut: (bearer) => ({ service: createLiveService(bearer), isOver: checks.current.signal }),
      become,
    }
  }, [connection, endChecks, queryClient])

  useEffect(() => {
    function follow(next: KeptConnection | null): void {
      if (connection.kind !== 'none') {
        wasRejected.current = connection.service.isRejected()
        dropQueries(queryClient, connection.service)
      }
      setHeld({ kept: next })
    }
    function followKept(): void {
      const next = readConnection()
      if (JSON.stringify(next) !== JSON.stringify(kept)) follow(next)
    }
    return watchConnection({
      onForget() {
        endChecks()
        followKept()
        wasRejected.current = false
        // What was under way here may have been written after the tab that forgot had emptied it.
        forgetBoards()
      },
      onChange: followKept,
      onOffer(offered) {
        const isWanted = connection.kind === 'none' ? wasRejected.current : connection.service.isRejected()
        if (!isWanted || connection.kind === 'sandbox') return
        takeOffer(offered)
        // The same bearer, too: it was checked a moment ago, and is good again.
        follow(offered)
      },
    })
  }, [connection, endChecks, kept, queryClient])

  useEffect(() => {
    if (connection.kind === 'none') return undefined
    return followAnswers(queryClient, connection.service, connection.kind === 'sandbox')
  }, [connection, queryClient])

  return <ConnectionContext value={control}>{children}</ConnectionContext>
}

/** What the browser kept, and the service that has checked its bearer a moment ago, if one has. */
type Held = { kept: KeptConnection | null; checked?: Service | undefined }

function toConnection(kept: KeptConnection | null, checked?: Service): Connection {
  if (kept === null) return { kind: 'none' }
  const status = createServiceStatus()
  if (kept.kind === 'service') {
    const service = watchOutcomes(checked ?? createLiveService(kept.bearer), status)
    const account = toAccountName(kept.bearer)
    learnKept(status, account).catch(() => undefined)
    return { kind: 'service', service, status, account, keep: kept.keep }
  }
  const { situation } = kept
  const account = Promise.resolve(`${sandboxAccountPrefix}${situation}`)
  const service = watchOutcomes(createSandboxService(situation), status)
  return { kind: 'sandbox', service, status, account, situation }
}

/** A page that asks nothing itself must not claim that all is well where the last list failed. */
async function learnKept(status: ServiceStatus, account: Promise<string>): Promise<void> {
  const { readKeptProblem } = await import('./kept-board.ts')
  status.noteKept(await readKeptProblem(account))
}

/** A digest of the bearer, by which the board of one account is told from that of another. */
async function toAccountName(bearer: string): Promise<string> {
  const bytes = new TextEncoder().encode(`tokenscope ${bearer}`)
  // On plain HTTP the browser makes no digest. A short checksum tells accounts apart, and gives as little away.
  if (!('subtle' in crypto)) return toChecksum(bytes)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** FNV-1a in 32 bits. */
function toChecksum(bytes: Uint8Array): string {
  const sum = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5)
  return (sum >>> 0).toString(16)
}

function createLiveService(bearer: string): Service {
  lastId += 1
  return createService(`service-${lastId}`, {
    bearer,
    pacer,
    fetch: (request) => fetch(request),
    origin: window.location.origin,
    now: Date.now,
  })
}

type FetchHandler = { fetch: (request: Request) => Promise<Response> }

/** The simulated service is loaded when it is first asked something. */
function createSandboxService(situation: string): Service {
  lastId += 1
  let loading: Promise<FetchHandler> | null = null
  async function load(): Promise<FetchHandler> {
    try {
      loading ??= importPart(() => import('../sandbox/sandbox.ts')).then(({ createSandbox, toSituation }) =>
        createSandbox({ situation: toSituation(situation) }),
      )
      return await loading
    } catch {
      // Asked for anew the next time. The words are those by which ky knows a network that failed.
      loading = null
      throw new TypeError('fetch failed')
    }
  }
  return createService(`sandbox-${lastId}`, {
    bearer: 'sandbox-bearer-not-a-secret',
    pacer: createPacer(createPaceMemory(), Date.now),
    fetch: async (request) => (await load()).fetch(request),
    origin: window.location.origin,
    now: Date.now,
  })
}
