import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { test as base, expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'
import { Guards } from './guards.ts'
import { bearer, connectionKey } from './secrets.ts'
import { Host, Service, toSeen } from './service.ts'
import type { Seen } from './service.ts'

export { expect }

/** Our own server, as `src/gateway/serve.ts` sets it up, and what it was asked. */
type Gateway = {
  host: Host
  seen: Seen[]
  /** Serves another build from now on. */
  deploy: (root: string) => void
}

/** The build that is tested. */
export const builtApp = fileURLToPath(new URL('../dist', import.meta.url))

type WorkerFixtures = { servers: { service: Service; gateway: Gateway } }
type TestFixtures = { service: Service; gateway: Host; deploy: Gateway['deploy']; guards: Guards }

/** Every test has a browser context, a service as documented, and {@link Guards} that fail it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  servers: [
    // Playwright wants the first argument taken apart, even where nothing of it is needed.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const service = new Service()
      await service.host.start()
      const gateway = await startGateway(service.host.origin)
      await provide({ service, gateway })
      await Promise.all([gateway.host.stop(), service.host.stop()])
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ servers }, provide) => provide(servers.gateway.host.origin),
  service: async ({ servers }, provide) => provide(servers.service),
  gateway: async ({ servers }, provide) => provide(servers.gateway.host),
  deploy: async ({ servers }, provide) => {
    await provide(servers.gateway.deploy)
    servers.gateway.deploy(builtApp)
  },
  guards: [
    async ({ context, servers: { service, gateway } }, provide) => {
      await service.heal()
      service.forget()
      await gateway.host.start()
      gateway.seen.length = 0
      const guards = new Guards(context, gateway.host.origin)
      await guards.watch()
      await provide(guards)
      await guards.check([...gateway.seen, ...service.seen()])
      expect(guards.reports, 'what the guards saw').toEqual([])
    },
    { auto: true },
  ],
})

async function startGateway(upstream: string): Promise<Gateway> {
  function toListener(root: string) {
    return getRequestListener(createGateway({ upstream, files: staticFiles(root) }).fetch)
  }
  let listener = toListener(builtApp)
  const seen: Seen[] = []
  const host = new Host((request, response) => {
    seen.push(toSeen(request))
    void listener(request, response)
  })
  await host.start()
  return {
    host,
    seen,
    deploy(root) {
      listener = toListener(root)
    },
  }
}

/** The message most journeys are about. */
export const messageId = 'd15c1541-229a-442b-9873-d3494dede12a'
export const tracePath = `/trace/${messageId}`

/**
 * Opens a page with the bearer already kept in this tab. That spares the check on Connect, and with it the 3 s which
 * the app leaves between two requests to general endpoints.
 */
export async function openConnected(page: Page, path: string): Promise<void> {
  await keepBearer(page)
  await page.goto(path)
}

/** As {@link openConnected}, on a clock that can be moved on by hand with {@link passTime}. */
export async function openOnClock(page: Page, path: string): Promise<void> {
  await page.clock.install()
  await openConnected(page, path)
}

async function keepBearer(page: Page): Promise<void> {
  // Any page of our origin has the same storage; this one runs nothing.
  if (!page.url().endsWith('/favicon.svg')) await page.goto('/favicon.svg')
  await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [
    connectionKey,
    JSON.stringify({ kind: 'service', bearer }),
  ] as const)
}

/** Moves the page's clock on. Timers that are due fire, and nobody waits. */
export async function passTime(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000)
}

/** Lets the 3 s pass which the app leaves between two requests to general endpoints, and a little more. */
export async function passSpacing(page: Page): Promise<void> {
  await passTime(page, 3.2)
}

/** What the page says for a term of a list of terms and values. */
export function valueOf(page: Page, term: string): Locator {
  const escaped = term.replace(/[()]/g, '\\$&')
  return page
    .locator('dt, th')
    .filter({ hasText: new RegExp(`^\\s*${escaped}\\s*$`) })
    .locator('xpath=following-sibling::*[self::dd or self::td][1]')
}

export function fastTimeMeter(page: Page): Locator {
  return page.getByRole('meter', { name: /fast time/i })
}

/** The panel which tells of a problem: with the progress alone, or with the trace (and perhaps with both). */
export function problemOf(page: Page, subject: 'trace' | 'progress'): Locator {
  const name = subject === 'trace' ? /^problem(?!.*progress)/i : /^problem.*progress/i
  return page.getByRole('region', { name })
}

export function messageCard(page: Page): Locator {
  return page.getByRole('region', { name: /^message/i })
}

export function refreshButton(page: Page): Locator {
  return page.getByRole('button', { name: /^refresh$/i })
}

/** Marks the document, to tell later that it was not loaded anew. */
export async function markDocument(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Reflect.set(globalThis, '__sameDocument', true))
  return async () => {
    expect(await page.evaluate(() => Reflect.get(globalThis, '__sameDocument') === true), 'no reload').toBe(
      true,
    )
  }
}

/** Adds up from now on what moves by itself. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, '__shift', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value')
        Reflect.set(globalThis, '__shift', Number(Reflect.get(globalThis, '__shift')) + Number(value))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Number(Reflect.get(globalThis, '__shift')))
}
