import * as v from 'valibot'
import { keyPrefix, keys } from './keys.ts'
import { listKeys, readJson, readText, writeText, type Area } from './web-storage.ts'

/** Where a bearer lives: in this tab, or readable on this device's disk until it is forgotten. */
export type Keep = Area

/** What a connection needs to come back after a reload. */
export type KeptConnection =
  | { kind: 'service'; bearer: string; keep: Keep }
  | { kind: 'sandbox'; situation: string }

// What cannot stand in a header was not put here by us.
const bearerSchema = v.object({
  bearer: v.pipe(
    v.string(),
    v.check((text) => /^[\x21-\x7e]{1,4000}$/.test(text)),
  ),
  forgets: v.optional(v.number(), 0),
})
const sandboxSchema = v.object({ situation: v.string() })
/** What one tab tells the others: forget, or take this bearer where yours was rejected. */
const messageSchema = v.union([
  v.picklist(['forget', 'forget-all']),
  v.object({ bearer: bearerSchema.entries.bearer, keep: v.picklist(['tab', 'device']) }),
])

export type TabMessage = v.InferOutput<typeof messageSchema>

/** The kept connection: a sandbox in this tab, then this tab's own bearer, then the device's. */
export function readConnection(): KeptConnection | null {
  const sandbox = v.safeParse(sandboxSchema, readJson('tab', keys.sandbox))
  if (sandbox.success) return { kind: 'sandbox', ...sandbox.output }
  return readBearer('tab') ?? readBearer('device')
}

function readBearer(area: Area): KeptConnection | null {
  const kept = v.safeParse(bearerSchema, readJson(area, keys.bearer))
  if (!kept.success) return null
  if (area === 'tab' && kept.output.forgets < countForgets()) {
    // It was forgotten while this tab was away.
    writeText('tab', keys.bearer, null)
    return null
  }
  return { kind: 'service', bearer: kept.output.bearer, keep: area }
}

/** How often "forget" was chosen on this device. */
export function countForgets(): number {
  const count = Number(readText('device', keys.forgets) ?? 0)
  return Number.isSafeInteger(count) ? count : 0
}

/**
 * Takes a bearer over that another tab offers, in place of one that was rejected. What is kept on the device is there
 * already, for all tabs.
 */
export function takeOffer({ bearer, keep }: { bearer: string; keep: Keep }): void {
  const kept = { kind: 'service', bearer, forgets: countForgets() }
  writeText('tab', keys.bearer, keep === 'tab' ? JSON.stringify(kept) : null)
}

/** Removes all that this tab keeps. */
export function clearTab(): void {
  for (const key of listKeys('tab', keyPrefix)) writeText('tab', key, null)
}

type ConnectionWatcher = {
  /** Somebody chose "forget", of the bearer or of everything. */
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
    if (typeof message.output !== 'string') return onOffer({ kind: 'service', ...message.output })
    writeText('tab', keys.bearer, null)
    if (message.output === 'forget-all') clearTab()
    onForget()
  }
  function onStorage({ key }: StorageEvent): void {
    if (key === keys.bearer || key === null) onChange()
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

/** What the tabs of this browser hear each other by; `null` where there is none. */
export function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(keys.bearer)
  } catch {
    return null
  }
}
