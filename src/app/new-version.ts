import { readText, writeText } from '../storage/web-storage.ts'

const reloadedKey = 'tokenscope.reloaded'
/** Between two reloads by ourselves: a deployment that is broken must not become a loop. */
const quietMs = 600_000
const lookEveryMs = 120_000

/** The entry script that a page of the app names. `'<script src="/assets/index-Ab12.js">' → '/assets/index-Ab12.js'` */
export function toEntry(html: string): string | null {
  return /<script[^>]*\bsrc="(\/assets\/index-[\w-]+\.js)"/.exec(html)?.[1] ?? null
}

/** Whether the page may be loaded anew by ourselves: not soon after the last time, and not for the same build twice. */
export function mayReload(last: string | null, target: string, now: number): boolean {
  const [at = '', entry = ''] = (last ?? '').split(' ')
  return entry !== target && !(Math.abs(now - Number(at)) < quietMs)
}

function reloadOnce(target: string): void {
  const now = Date.now()
  if (!mayReload(readText('tab', reloadedKey), target, now)) return
  // Where nothing can be remembered, nothing may be repeated.
  if (writeText('tab', reloadedKey, `${now} ${target}`)) window.location.reload()
}

/** A part of this build is gone from the server: a newer one was deployed. One reload brings it. */
export function reloadOnMissingPart(): void {
  window.addEventListener('vite:preloadError', () => reloadOnce('a part was missing'))
}

/**
 * Looks from time to time whether the server has another build than this page, and then loads the page anew: for
 * screens that nobody reloads. Returns how to stop.
 */
export function followNewVersions(): () => void {
  const own = toEntry(document.documentElement.outerHTML)
  async function look(): Promise<void> {
    try {
      const response = await fetch('/', { cache: 'no-store', credentials: 'omit', redirect: 'error' })
      const served = response.ok ? toEntry(await response.text()) : null
      if (served !== null && own !== null && served !== own) reloadOnce(served)
    } catch {
      // No network: there is nothing to learn now.
    }
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  return () => clearInterval(timer)
}
