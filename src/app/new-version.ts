import { keys } from '../storage/keys.ts'
import { onMissingPart } from '../ui/import-part.ts'
import { readText, writeText } from '../storage/web-storage.ts'

const reloadedKey = keys.reloaded
/** Between two reloads by ourselves: a deployment that is broken must not become a loop. */
const quietMs = 600_000

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

/** Loads the page anew, if it may be. */
export function reloadOnce(cause: string): void {
  const now = Date.now()
  if (!mayReload(readText('tab', reloadedKey), cause, now)) return
  if (isTextAtRisk()) return
  // Where nothing can be remembered, nothing may be repeated.
  if (writeText('tab', reloadedKey, `${now} ${cause}`)) window.location.reload()
}

/** Whether a person has typed something that a reload would lose. They are told of the missing part where they typed. */
function isTextAtRisk(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[data-lookup], input:focus',
  )
  return [...fields].some(({ value, type }) => value.trim() !== '' && /^(?:text|search|password)/.test(type))
}

/**
 * Where a part of this build cannot be had because a newer one was deployed, one reload brings that. Without a network the
 * page stays as it is.
 */
export function reloadOnMissingPart(): void {
  const own = toOwnAssets()
  async function look(): Promise<void> {
    const served = await readServed()
    const isNewer = served.some((asset) => !own.includes(asset))
    if (isNewer && (await areThere(served))) reloadOnce(`missing of ${own.join(' ')}`)
  }
  onMissingPart(() => void look())
}

/** For a screen that nobody reloads and that cannot be shown: tries again every ten minutes. Returns how to stop. */
export function reloadInAWhile(): () => void {
  const timer = setInterval(() => void reloadIfThere(), quietMs)
  return () => clearInterval(timer)
}

async function reloadIfThere(): Promise<void> {
  const served = await readServed()
  if (served.length > 0 && (await areThere(served))) window.location.reload()
}

/** The files that the page on the server names; none where it cannot be read. */
export async function readServed(): Promise<string[]> {
  try {
    const page = await ask('/', 'GET')
    return page.ok ? toAssets(await page.text()) : []
  } catch {
    return []
  }
}

/** In the middle of a deployment the page may be there before its parts; a reload would leave nothing to try again. */
export async function areThere(assets: readonly string[]): Promise<boolean> {
  try {
    const parts = await Promise.all(assets.map((asset) => ask(asset, 'HEAD')))
    return parts.every(({ ok }) => ok)
  } catch {
    return false
  }
}

function ask(path: string, method: 'GET' | 'HEAD'): Promise<Response> {
  return fetch(path, { method, cache: 'no-store', credentials: 'omit', redirect: 'error' })
}

/** The files of this page's own build. */
export function toOwnAssets(): string[] {
  return toAssets(document.documentElement.outerHTML)
}
