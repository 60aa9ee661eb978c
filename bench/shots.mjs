// `npm run shots [name]`: pictures of every page from the sandbox, so that anyone can look: several widths, light and dark,
// both languages, failures, and the wall at its sizes. They go to bench/out/shots. A name takes those whose name holds it.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { getRequestListener } from '@hono/node-server'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { createGateway } from '../src/gateway/gateway.ts'
import { staticFiles } from '../src/gateway/static.ts'
import { situations } from '../src/sandbox/situations.ts'
import { build } from '../scripts/build.mjs'
import { findBrowser } from '../scripts/browser.mjs'
import { root, say } from '../scripts/run.mjs'

const idOf = (name) => situations.find((one) => one.name === name)?.messageId ?? ''

const several = ['calm', 'banned', 'relaxed', 'failed-job'].map(idOf).join()
const pages = {
  connect: { path: '/connect', situation: null },
  home: { path: '/' },
  trace: { path: `/trace/${idOf('calm')}` },
  'trace-banned': { path: `/trace/${idOf('banned')}` },
  'trace-nearly-gone': { path: `/trace/${idOf('nearly-gone')}` },
  'trace-trial': { path: `/trace/${idOf('trial')}` },
  'trace-unreadable': { path: `/trace/${idOf('unreadable')}` },
  'trace-not-found': { path: `/trace/${idOf('not-found')}` },
  traces: { path: `/traces?ids=${several}`, waitMs: 11_000 },
  tokens: { path: '/tokens' },
  'tokens-rejected': { path: '/tokens', situation: 'rejected' },
  'tokens-limited': { path: '/tokens', situation: 'rate-limited' },
  'tokens-down': { path: '/tokens', situation: 'down' },
  'tokens-no-access': { path: '/tokens', situation: 'no-access' },
  token: { path: '/tokens/101' },
  'token-banned': { path: '/tokens/107' },
  settings: { path: '/settings' },
}
const walls = {
  wall: { path: '/wall?dim=off' },
  'wall-rejected': { path: '/wall?dim=off', situation: 'rejected' },
  'wall-down': { path: '/wall?dim=off', situation: 'down' },
}
const sizes = {
  pages: [320, 390, 768, 1280, 1440, 2560].map((width) => ({ width, height: 900 })),
  walls: [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 2560, height: 1440 },
    { width: 3840, height: 2160 },
    { width: 1080, height: 1920 },
  ],
}
const looks = [
  { name: 'light', colorScheme: 'light', locale: 'en-GB' },
  { name: 'dark', colorScheme: 'dark', locale: 'en-GB' },
  { name: 'zh', colorScheme: 'light', locale: 'zh-CN' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active', locale: 'en-GB' },
]

function listShots(group, among) {
  return Object.entries(among).flatMap(([name, page]) =>
    sizes[group].flatMap((size) =>
      looks.map((look) => ({
        ...page,
        size,
        look,
        isWall: group === 'walls',
        file: `${name}-${size.width}-${look.name}`,
      })),
    ),
  )
}

const wanted = process.argv[2] ?? ''
const shots = [...listShots('pages', pages), ...listShots('walls', walls)].filter(({ file }) =>
  file.includes(wanted),
)
const folder = join(root, 'bench', 'out', 'shots')
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { code, output } = await build()
if (code !== 0) throw new Error(output)

const gateway = createGateway({ upstream: 'http://127.0.0.1:9', files: staticFiles(join(root, 'dist')) })
const server = createServer((request, response) => void getRequestListener(gateway.fetch)(request, response))
await once(server.listen(0, '127.0.0.1'), 'listening')
const origin = `http://127.0.0.1:${server.address().port}`
const executablePath = await findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
  ],
})

async function take({ path, situation = 'calm', waitMs = 1_200, size, look, isWall, file }) {
  const { name: _, ...options } = look
  const context = await browser.newContext({ viewport: size, timezoneId: 'Europe/Berlin', ...options })
  const page = await context.newPage()
  await page.goto(`${origin}/favicon.svg`)
  if (situation !== null) {
    await page.evaluate(
      (name) => sessionStorage.setItem('tokenscope.sandbox', JSON.stringify({ situation: name })),
      situation,
    )
  }
  await page.goto(origin + path)
  await page.waitForTimeout(waitMs)
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: !isWall })
  await context.close()
}

// Four at a time: each waits more than it works.
const queue = [...shots]
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) await take(shot)
  }),
)
await browser.close()
server.closeAllConnections()
server.close()
say(`${shots.length} pictures in bench/out/shots.`)
