import * as v from 'valibot'
import { readJson, writeText, type Area } from './web-storage.ts'

/** Where a bearer lives: in this tab, or readable on this device's disk until it is forgotten. */
export type Keep = Area

/** What a connection needs to come back after a reload. */
export type KeptConnection =
  | { kind: 'service'; bearer: string; keep: Keep }
  | { kind: 'sandbox'; situation: string }

const key = 'tokenscope.connection'
const keptSchema = v.variant('kind', [
  v.object({ kind: v.literal('service'), bearer: v.pipe(v.string(), v.nonEmpty()) }),
  v.object({ kind: v.literal('sandbox'), situation: v.string() }),
])

/** The kept connection: this tab's own before the device's. */
export function readConnection(): KeptConnection | null {
  return readFrom('tab') ?? readFrom('device')
}

function readFrom(area: Area): KeptConnection | null {
  const kept = v.safeParse(keptSchema, readJson(area, key))
  if (!kept.success) return null
  return kept.output.kind === 'service' ? { ...kept.output, keep: area } : kept.output
}

/** Keeps one connection and drops any other. Returns whether the browser kept it. */
export function keepConnection(connection: KeptConnection): boolean {
  const area = connection.kind === 'service' ? connection.keep : 'tab'
  // Trying the sandbox in one tab does not forget the device's bearer.
  writeText('tab', key, null)
  if (connection.kind === 'service') writeText('device', key, null)
  const { kind } = connection
  const kept =
    kind === 'service' ? { kind, bearer: connection.bearer } : { kind, situation: connection.situation }
  return writeText(area, key, JSON.stringify(kept))
}

/** Forgets the connection: the bearer in every tab and on the device, or only a sandbox in this tab. */
export function forgetConnection(scope: 'everywhere' | 'tab'): void {
  writeText('tab', key, null)
  if (scope === 'tab') return
  writeText('device', key, null)
  const channel = new BroadcastChannel(key)
  channel.postMessage('forget')
  channel.close()
}

/** Calls back when another tab forgot the bearer or keeps another one on the device. Returns how to stop. */
export function watchConnection(onChange: () => void): () => void {
  const channel = new BroadcastChannel(key)
  function onForget(): void {
    if (readConnection()?.kind === 'service') writeText('tab', key, null)
    onChange()
  }
  function onStorage(event: StorageEvent): void {
    if (event.storageArea === localStorage && (event.key === key || event.key === null)) onChange()
  }
  channel.addEventListener('message', onForget)
  window.addEventListener('storage', onStorage)
  return () => {
    channel.close()
    window.removeEventListener('storage', onStorage)
  }
}
