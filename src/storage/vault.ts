import * as v from 'valibot'
import { readJson, readText, writeText, type Area } from './web-storage.ts'

/** Where a bearer lives: in this tab, or readable on this device's disk until it is forgotten. */
export type Keep = Area

/** What a connection needs to come back after a reload. */
export type KeptConnection =
  | { kind: 'service'; bearer: string; keep: Keep }
  | { kind: 'sandbox'; situation: string }

const bearerKey = 'tokenscope.connection'
/** Beside the bearer and not in its place: who leaves the sandbox is connected as before. */
const sandboxKey = 'tokenscope.sandbox'
/** How often "forget" was chosen on this device: a tab that was away at the time learns of it when it comes back. */
const forgetsKey = 'tokenscope.forgets'

// What cannot stand in a header was not put here by us.
const bearerSchema = v.object({
  bearer: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4000}$/)),
  forgets: v.optional(v.number(), 0),
})
const sandboxSchema = v.object({ situation: v.string() })

/** The kept connection: a sandbox in this tab, then this tab's own bearer, then the device's. */
export function readConnection(): KeptConnection | null {
  const sandbox = v.safeParse(sandboxSchema, readJson('tab', sandboxKey))
  if (sandbox.success) return { kind: 'sandbox', ...sandbox.output }
  return readBearer('tab') ?? readBearer('device')
}

function readBearer(area: Area): KeptConnection | null {
  const kept = v.safeParse(bearerSchema, readJson(area, bearerKey))
  if (!kept.success || (area === 'tab' && kept.output.forgets < countForgets())) return null
  return { kind: 'service', bearer: kept.output.bearer, keep: area }
}

function countForgets(): number {
  const count = Number(readText('device', forgetsKey) ?? 0)
  return Number.isSafeInteger(count) ? count : 0
}

/** Keeps a bearer in the place of any other, or a sandbox beside it. Returns whether the browser kept it. */
export function keepConnection(connection: KeptConnection): boolean {
  if (connection.kind === 'sandbox') {
    return writeText('tab', sandboxKey, JSON.stringify({ situation: connection.situation }))
  }
  writeText('tab', sandboxKey, null)
  writeText('tab', bearerKey, null)
  writeText('device', bearerKey, null)
  const kept = { kind: 'service', bearer: connection.bearer, forgets: countForgets() }
  return writeText(connection.keep, bearerKey, JSON.stringify(kept))
}

/** Leaves the sandbox of this tab. */
export function leaveSandbox(): void {
  writeText('tab', sandboxKey, null)
}

/** Forgets the bearer: here, on the device, and in every other tab, now or when it comes back. */
export function forgetBearer(): void {
  writeText('tab', bearerKey, null)
  writeText('device', bearerKey, null)
  writeText('device', forgetsKey, String(countForgets() + 1))
  const channel = openChannel()
  channel?.postMessage('forget')
  channel?.close()
}

/** Calls back when another tab forgot the bearer or keeps another one on the device. Returns how to stop. */
export function watchConnection(onChange: (isForgotten: boolean) => void): () => void {
  const channel = openChannel()
  function onForget(): void {
    writeText('tab', bearerKey, null)
    onChange(true)
  }
  function onStorage({ key }: StorageEvent): void {
    if (key === bearerKey || key === null) onChange(false)
  }
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  function onShow({ persisted }: PageTransitionEvent): void {
    if (persisted) onChange(false)
  }
  channel?.addEventListener('message', onForget)
  window.addEventListener('storage', onStorage)
  window.addEventListener('pageshow', onShow)
  return () => {
    channel?.close()
    window.removeEventListener('storage', onStorage)
    window.removeEventListener('pageshow', onShow)
  }
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(bearerKey)
  } catch {
    return null
  }
}
