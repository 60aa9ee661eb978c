import { readText, writeText } from '../storage/web-storage.ts'

const reloadedKey = 'tokenscope.reloaded'
/** Between two reloads by ourselves: a deployment that is broken must not become a loop. */
const quietMs = 600_000
const lookEveryMs = 120_000

/** The files of the build that a page of the app names. `'<script src="/assets/index-Ab12.js">' → ['/assets/index-Ab12.js']` */
export function toAssets(html: string): string[] {
  const named = html.matchAll(/\b(?:src|href)="(\/assets\/[\w.-]+)"/g)
  return [...new Set([...named].map(([, path = '']) => path))].toSorted()
}

/** Whether the page may be loaded anew by ourselves: not soon after the last time, and not for the same cause twice. */
export function mayReload(last: string | null, cause: string, now: number): boolean {
  const [at = '', ...before] = (last ?? '').split(' ')
  return before.join(' ') !== cause && !(Math.abs(now - Number(at)) < quietMs)
}

function reloadOnce(cause: string): void {
  const now = Date.now()
  if (!mayReload(readText('tab', reloadedKey), cause, now)) return
  // Where nothing can be remembered, nothing may be repeated.
  if (writeText('tab', reloadedKey, `${now} ${cause}`)) window.location.reload()
}

/** A part of this build is gone from the server: a newer one was deployed. One reload brings it. */
export function reloadOnMissingPart(): void {
  const own = toOwnAssets()
  window.addEventListener('vite:preloadError', () => reloadOnce(`missing of ${own.join(' ')}`))
}

/**
 * Looks from time to time whether the server has another build than this page, and then loads the page anew: for
 * screens that nobody reloads. Returns how to stop.
 */
export function followNewVersions(): () => void {
  const own = new Set(toOwnAssets())
  async function look(): Promise<void> {
    try {
      const page = await ask('/', 'GET')
      const served = page.ok ? toAssets(await page.text()) : []
      if (served.every((asset) => own.has(asset))) return
      // In the middle of a deployment the page may be there before its parts: then nothing is left that could try again.
      const parts = await Promise.all(served.map((asset) => ask(asset, 'HEAD')))
      if (parts.every(({ ok }) => ok)) reloadOnce(`deployed ${served.join(' ')}`)
    } catch {
      // No network: there is nothing to learn now.
    }
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  return () => clearInterval(timer)
}

function ask(path: string, method: 'GET' | 'HEAD'): Promise<Response> {
  return fetch(path, { method, cache: 'no-store', credentials: 'omit', redirect: 'error' })
}

function toOwnAssets(): string[] {
  return toAssets(document.documentElement.outerHTML)
}
