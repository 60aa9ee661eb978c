import { areThere, readServed, reloadOnce, toOwnAssets } from './new-version.ts'

const lookEveryMs = 60_000

/**
 * Looks from time to time whether the server has another build than this page, and then loads the page anew: for
 * screens that nobody reloads. Returns how to stop.
 */
export function followNewVersions(): () => void {
  const own = new Set(toOwnAssets())
  async function look(): Promise<void> {
    const served = await readServed()
    if (served.every((asset) => own.has(asset))) return
    if (await areThere(served)) reloadOnce(`deployed ${served.join(' ')}`)
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  return () => clearInterval(timer)
}
