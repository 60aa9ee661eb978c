import { keyPrefix, keys } from './keys.ts'
import {
  clearTab,
  countForgets,
  openChannel,
  type Keep,
  type KeptConnection,
  type TabMessage,
} from './vault.ts'
import { listKeys, writeText } from './web-storage.ts'

/** Keeps a bearer in the place of any other, or a sandbox beside it. Returns whether the browser kept it. */
export function keepConnection(connection: KeptConnection): boolean {
  if (connection.kind === 'sandbox') {
    return writeText('tab', keys.sandbox, JSON.stringify({ situation: connection.situation }))
  }
  writeText('tab', keys.sandbox, null)
  writeText('tab', keys.bearer, null)
  writeText('device', keys.bearer, null)
  const kept = { kind: 'service', bearer: connection.bearer, forgets: countForgets() }
  return writeText(connection.keep, keys.bearer, JSON.stringify(kept))
}

/** Leaves the sandbox of this tab. */
export function leaveSandbox(): void {
  writeText('tab', keys.sandbox, null)
}

/** Forgets the bearer: here, on the device, and in every other tab, now or when it comes back. */
export function forgetBearer(): void {
  writeText('tab', keys.bearer, null)
  writeText('device', keys.bearer, null)
  writeText('device', keys.forgets, String(countForgets() + 1))
  tell('forget')
}

/**
 * Forgets all that was ever kept on this device and in the tabs that are open. Only the count of how often that was
 * chosen stays: by it a tab that is away now learns of it.
 */
export function forgetEverything(): void {
  writeText('device', keys.forgets, String(countForgets() + 1))
  clearTab()
  for (const key of listKeys('device', keyPrefix)) {
    if (key !== keys.forgets) writeText('device', key, null)
  }
  tell('forget-all')
}

/** Offers a bearer that was just connected with to the other tabs of this browser. It is not stored on the way. */
export function offerBearer({ bearer, keep }: { bearer: string; keep: Keep }): void {
  tell({ bearer, keep })
}

function tell(message: TabMessage): void {
  const channel = openChannel()
  channel?.postMessage(message)
  channel?.close()
}
