// `npm run bench`: Lighthouse (mobile) on our first page and on a bare page of the same stack, in turn, and the
// medians. The performance figure follows the machine's load: only the comparison within one run says something.
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findBrowser } from '../scripts/browser.mjs'
import { build as buildApp } from '../scripts/build.mjs'
import { root, runFile, say } from '../scripts/run.mjs'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'

const lighthouse = 'lighthouse@13.5.0'
const runs = 5
const flags = [
  '--headless=new --disable-gpu --disable-quic --no-first-run --disable-background-networking',
  '--disable-component-update --disable-sync',
  process.getuid?.() === 0 ? '--no-sandbox' : '',
].join(' ')
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

async function serve(folder) {
  const gateway = createGateway({ upstream: 'http://127.0.0.1:9', files: staticFiles(folder) })
  const server = createServer(
    (request, response) => void getRequestListener(gateway.fetch)(request, response),
  )
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { server, origin: `http://localhost:${server.address().port}` }
}

/** Lighthouse now and then misses the beginning of a page load; then it is asked once more. */
async function measure(url, chromePath) {
  return measureOnce(url, chromePath).catch(() => measureOnce(url, chromePath))
}

async function measureOnce(url, chromePath) {
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
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags}`,
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
  }
}

function toMedian(figures) {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]
}

const chromePath = await findBrowser()
const pages = {
  ours: { ...(await serve(join(root, 'dist'))), path: '/trace/d15c1541-229a-442b-9873-d3494dede12a' },
  bare: { ...(await serve(bare)), path: '/' },
}
const figures = { ours: [], bare: [] }
for (let run = 1; run <= runs; run += 1) {
  for (const [name, { origin, path }] of Object.entries(pages)) {
    figures[name].push(await measure(origin + path, chromePath))
    say(`run ${run} of ${runs}, ${name}: performance ${figures[name].at(-1).performance.toFixed(0)}`)
  }
}

say(`\n${'median of five'.padEnd(20)}${'ours'.padStart(10)}${'bare'.padStart(10)}`)
for (const name of Object.keys(figures.ours[0])) {
  const [ours, its] = [figures.ours, figures.bare].map((all) => toMedian(all.map((one) => one[name])))
  say(
    `${name.padEnd(20)}${ours.toFixed(name === 'layout shift' ? 3 : 0).padStart(10)}${its.toFixed(name === 'layout shift' ? 3 : 0).padStart(10)}`,
  )
}
for (const { server } of Object.values(pages)) server.close()
rmSync(scratch, { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'scripts', 'size.mjs')], { stdio: 'inherit' })
