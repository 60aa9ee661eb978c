// `npm run bench`: Lighthouse (mobile) on Connect, on a board and a wall of 20 tokens, and on a bare page of the same stack, in
// turn, and the medians. The performance figure follows the machine's load: only the comparison within one run says something.
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { getRequestListener } from '@hono/node-server'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { toToken } from './stage.mjs'
import { findBrowser } from '../scripts/browser.mjs'
import { build as buildApp } from '../scripts/build.mjs'
import { root, runFile, say } from '../scripts/run.mjs'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'

const lighthouse = 'lighthouse@13.5.0'
const runs = Number(process.env.RUNS ?? 5)
const flags = [
  '--headless=new --disable-gpu --disable-quic --no-first-run --disable-background-networking',
  '--disable-component-update --disable-sync',
  process.getuid?.() === 0 ? '--no-sandbox' : '',
].join(' ')
const chromePath = await findBrowser()
const scratch = mkdtempSync(join(tmpdir(), 'tokenscope-bench-'))

const { code, output } = await buildApp()
if (code !== 0) throw new Error(output)
const bare = join(scratch, 'bare')
await build({
  configFile: false,
  root: join(root, 'bench', 'reference'),
  logLevel: 'warn',
  plugins: [react(), tailwindcss()],
  build: { outDir: bare, emptyOutDir: true, modulePreload: { polyfill: false } },
})
await runFile('scripts/compress.mjs', [bare])

const tokens = Array.from({ length: 20 }, (_, index) => toToken(index, (index % 15) + 0.5))
const service = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens))
})
await new Promise((done) => service.listen(0, '127.0.0.1', done))

async function serve(folder) {
  const upstream = `http://127.0.0.1:${service.address().port}`
  const gateway = createGateway({ upstream, files: staticFiles(folder) })
  const server = createServer(
    (request, response) => void getRequestListener(gateway.fetch)(request, response),
  )
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { server, origin: `http://localhost:${server.address().port}` }
}

/** A browser's profile of its own, in which the bearer is kept where `isConnected`. Nothing of the app is in its cache. */
async function makeProfile({ origin, isConnected }) {
  const profile = mkdtempSync(join(scratch, 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...(chromePath && { executablePath: chromePath }),
    args: flags.split(' ').filter((flag) => flag !== '' && !flag.startsWith('--headless')),
  })
  const [page] = context.pages()
  await page.goto(`${origin}/favicon.svg`)
  if (isConnected) {
    await page.evaluate(() =>
      localStorage.setItem('tokenscope.connection', '{"kind":"service","bearer":"bench-bearer"}'),
    )
  }
  await context.close()
  return profile
}

/** Lighthouse now and then misses the beginning of a page load; then it is asked once more. */
async function measure(page) {
  return measureOnce(page).catch(() => measureOnce(page))
}

async function measureOnce(page) {
  const profile = await makeProfile(page)
  const report = join(scratch, 'report.json')
  // Not execFileSync: this process has the pages to serve meanwhile.
  await promisify(execFile)(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${lighthouse}`,
      '--',
      'lighthouse',
      page.origin + page.path,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags} --user-data-dir=${profile}`,
      // Else the bearer would go. The profile is new, so its cache is empty all the same.
      '--disable-storage-reset',
      '--only-categories=performance,accessibility,best-practices',
    ],
    { env: { ...process.env, CHROME_PATH: chromePath ?? '' } },
  )
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
    'best practices': categories['best-practices'].score * 100,
    'first paint, ms': audits['first-contentful-paint'].numericValue,
    'largest paint, ms': audits['largest-contentful-paint'].numericValue,
    'blocking time, ms': audits['total-blocking-time'].numericValue,
    'layout shift': audits['cumulative-layout-shift'].numericValue,
    faults: toFaults(categories, audits),
  }
}

/** What keeps accessibility and best practices from being whole. */
function toFaults(categories, audits) {
  return [categories.accessibility, categories['best-practices']]
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title }) => `${id}: ${title}`)
}

function toMedian(figures) {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]
}

const site = await serve(join(root, 'dist'))
const pages = {
  connect: { ...site, path: '/trace/d15c1541-229a-442b-9873-d3494dede12a' },
  board: { ...site, path: '/tokens', isConnected: true },
  wall: { ...site, path: '/wall?dim=off', isConnected: true },
  bare: { ...(await serve(bare)), path: '/' },
}
const names = Object.keys(pages)
const figures = Object.fromEntries(names.map((name) => [name, []]))
for (let run = 1; run <= runs; run += 1) {
  for (const [name, page] of Object.entries(pages)) {
    figures[name].push(await measure(page))
    say(`run ${run} of ${runs}, ${name}: performance ${figures[name].at(-1).performance.toFixed(0)}`)
  }
}

say(`\n${`median of ${runs}`.padEnd(20)}${names.map((name) => name.padStart(10)).join('')}`)
for (const name of Object.keys(figures.bare[0]).filter((one) => one !== 'faults')) {
  const medians = names.map((page) => toMedian(figures[page].map((one) => one[name])))
  const digits = name === 'layout shift' ? 3 : 0
  say(`${name.padEnd(20)}${medians.map((median) => median.toFixed(digits).padStart(10)).join('')}`)
}
const failed = new Set(
  names.flatMap((page) => figures[page].flatMap(({ faults }) => faults.map((one) => `${page}: ${one}`))),
)
if (failed.size > 0) say(`\nNot passed:\n${[...failed].join('\n')}`)
for (const { server } of [...Object.values(pages), { server: service }]) {
  server.closeAllConnections()
  server.close()
}
rmSync(scratch, { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'scripts', 'size.mjs')], { stdio: 'inherit' })
