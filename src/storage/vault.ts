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
/** What one tab tells the others: forget, or take this bearer where yours was rejected. */
const messageSchema = v.union([
  v.literal('forget'),
  v.object({ bearer: bearerSchema.entries.bearer, keep: v.picklist(['tab', 'device']) }),
])

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

/**
 * Takes a bearer over that another tab offers, in place of one that was rejected. What is kept on the device is there
 * already, for all tabs.
 */
export function takeOffer({ bearer, keep }: { bearer: string; keep: Keep }): void {
  const kept = { kind: 'service', bearer, forgets: countForgets() }
  writeText('tab', bearerKey, keep === 'tab' ? JSON.stringify(kept) : null)
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
  tell('forget')
}

/** Offers a bearer that was just connected with to the other tabs of this browser. It is not stored on the way. */
export function offerBearer({ bearer, keep }: { bearer: string; keep: Keep }): void {
  tell({ bearer, keep })
}

function tell(message: v.InferOutput<typeof messageSchema>): void {
  const channel = openChannel()
  channel?.postMessage(message)
  channel?.close()
}

type ConnectionWatcher = {
  onForget: () => void
  /** Another bearer is kept on the device, or none any more. */
  onChange: () => void
  /** A person connected in another tab. */
  onOffer: (offered: KeptConnection & { kind: 'service' }) => void
}

/** Calls back on what other tabs do with the connection. Returns how to stop. */
export function watchConnection({ onForget, onChange, onOffer }: ConnectionWatcher): () => void {
  const channel = openChannel()
  function onMessage({ data }: MessageEvent<unknown>): void {
    const message = v.safeParse(messageSchema, data)
    if (!message.success) return
    if (message.output !== 'forget') return onOffer({ kind: 'service', ...message.output })
    writeText('tab', bearerKey, null)
    onForget()
  }
  function onStorage({ key }: StorageEvent): void {
    if (key === bearerKey || key === null) onChange()
  }
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  function onShow({ persisted }: PageTransitionEvent): void {
    if (persisted) onChange()
  }
  channel?.addEventListener('message', onMessage)
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
