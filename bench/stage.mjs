// What the wall's measurements stand on: a service that is played by us, our own server, and a browser whose clock is
// moved on by hand.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { build } from '../scripts/build.mjs'
import { root } from '../scripts/run.mjs'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'

function listen(listener) {
  const server = createServer(listener)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ server, origin: `http://127.0.0.1:${server.address().port}` }))
  })
}

/** A token as the service lists it. */
export function toToken(index, left) {
  return {
    id: index + 1,
    channelId: '1169758569336333381',
    isActive: true,
    status: 'FAST',
    concurrency: 3,
    info: {
      jobMode: 'Fast',
      runningJobs: 'None',
      relaxedUsage: `${index} images`,
      subscription: 'Standard (Active monthly, renews next on <t:1796116440>)',
      lifetimeUsage: '2000 images',
      queuedJobsFast: '0',
      visibilityMode: 'Public',
      queuedJobsRelax: '0',
      fastTimeRemaining: `${left.toFixed(2)}/15.0 hours (${((left / 15) * 100).toFixed(2)}%)`,
    },
  }
}

/** Looks every few milliseconds until something is so, for at most 15 s. */
export async function waitUntil(isSo) {
  for (let look = 0; look < 3000; look += 1) {
    if (await isSo()) return true
    await new Promise((done) => setTimeout(done, 5))
  }
  return false
}

/** Memory, nodes and listeners of a page after everything that can be collected was collected, and its time so far. */
export async function measure(cdp) {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const read = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    script: read('ScriptDuration') * 1000,
    task: read('TaskDuration') * 1000,
    heap: read('JSHeapUsedSize') / 1_000_000,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  }
}

/** Builds the app, and serves it beside a service that answers with `answer(request, response)`. */
export async function openStage(answer) {
  const { code, output } = await build()
  if (code !== 0) throw new Error(output)
  const service = await listen(answer)
  // A copy: the wall would follow whatever is built meanwhile.
  const files = await mkdtemp(join(tmpdir(), 'tokenscope-bench-'))
  await cp(join(root, 'dist'), files, { recursive: true })
  const gateway = createGateway({ upstream: service.origin, files: staticFiles(files) })
  const site = await listen((request, response) => void getRequestListener(gateway.fetch)(request, response))
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    /** A page of its own, with nothing kept from the one before, and a clock that is moved on by hand. */
    async open(path) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
      const page = await context.newPage()
      await page.clock.install()
      await page.goto(`${site.origin}/favicon.svg`)
      await page.evaluate(() =>
        sessionStorage.setItem('tokenscope.connection', '{"kind":"service","bearer":"bench-bearer"}'),
      )
      await page.goto(`${site.origin}${path}`)
      const cdp = await context.newCDPSession(page)
      await cdp.send('Performance.enable')
      await page.locator('[aria-label=Tokens] > li, table tbody tr').first().waitFor()
      return { context, page, cdp }
    },
    async close() {
      await browser.close()
      for (const { server } of [service, site]) {
        server.closeAllConnections()
        server.close()
      }
      await rm(files, { recursive: true })
    },
  }
}
