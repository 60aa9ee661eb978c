// `npm run bench:wall`: what one round of polling costs on the wall, and what stays in memory after many, with 1, 60
// and 500 tokens. The page's clock is moved on by hand; each round is waited for, and their number is checked.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { build } from '../scripts/build.mjs'
import { root, say } from '../scripts/run.mjs'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'

const warmUpRounds = 10
const rounds = 60

function listen(listener) {
  const server = createServer(listener)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ server, origin: `http://127.0.0.1:${server.address().port}` }))
  })
}

function toToken(index, left) {
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

const { code, output } = await build()
if (code !== 0) throw new Error(output)
let count = 1
let asked = 0
const service = await listen((_request, response) => {
  asked += 1
  const left = 15 - (asked % 1000) / 100
  response.setHeader('content-type', 'application/json')
  // Every tenth round fails, as services do.
  if (asked % 10 === 0) response.statusCode = 500
  response.end(
    JSON.stringify(
      asked % 10 === 0 ? { message: 'x' } : Array.from({ length: count }, (_, i) => toToken(i, left)),
    ),
  )
})
const gateway = createGateway({ upstream: service.origin, files: staticFiles(join(root, 'dist')) })
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

async function waitUntil(isSo) {
  for (let look = 0; !isSo() && look < 1500; look += 1) await new Promise((done) => setTimeout(done, 10))
}

async function measure(page, cdp) {
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

say(
  `${'tokens'.padEnd(8)}${['script ms/round', 'task ms/round', 'heap MB', 'grown MB', 'nodes', 'listeners'].map((one) => one.padStart(17)).join('')}`,
)
for (count of [1, 60, 500]) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${site.origin}/favicon.svg`)
  await page.evaluate(() =>
    sessionStorage.setItem('tokenscope.connection', '{"kind":"service","bearer":"bench-bearer"}'),
  )
  await page.goto(`${site.origin}/wall?rotate=off`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  async function poll(times) {
    for (let round = 0; round < times; round += 1) {
      const before = asked
      await page.clock.fastForward(61_000)
      await waitUntil(() => asked > before)
      if (asked !== before + 1) throw new Error(`${asked - before} polls in one round`)
    }
  }
  await page.locator('li').first().waitFor()
  await poll(warmUpRounds)
  const start = await measure(page, cdp)
  await poll(rounds)
  const end = await measure(page, cdp)
  const figures = [
    ((end.script - start.script) / rounds).toFixed(1),
    ((end.task - start.task) / rounds).toFixed(1),
    end.heap.toFixed(1),
    (end.heap - start.heap).toFixed(2),
    `${start.nodes} → ${end.nodes}`,
    `${start.listeners} → ${end.listeners}`,
  ]
  say(`${String(count).padEnd(8)}${figures.map((one) => one.padStart(17)).join('')}`)
  await context.close()
}
await browser.close()
for (const { server } of [service, site]) {
  server.closeAllConnections()
  server.close()
}
