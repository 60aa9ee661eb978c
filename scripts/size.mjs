// Weighs what a first visit to /trace/… loads, and fails where it is more than it may be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fail, root, say } from './run.mjs'

const limitKb = 132
const dist = join(root, 'dist')
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
const modulesOf = JSON.parse(
  readFileSync(join(dist, '.vite', 'modules.json'), 'utf8').replaceAll('\\\\', '/'),
)

/** The scripts index.html names, those they import, and the trace page's own where its route is loaded lazily. */
function initialScripts() {
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g)].map(
    (match) => match[1],
  )
  const page = Object.keys(modulesOf).filter((file) =>
    modulesOf[file].some((path) => path === 'src/pages/trace/trace-page.tsx'),
  )
  const entries = Object.values(manifest)
  const found = new Set()
  const open = [...named, ...page]
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const imports = entries.find((entry) => entry.file === file)?.imports ?? []
    open.push(...imports.map((key) => manifest[key].file))
  }
  return [...found]
}

const scripts = initialScripts()
const styles = [...html.matchAll(/<link\b[^>]*?href="\/([^"]+\.css)"/g)].map((match) => match[1])
const rows = ['index.html', ...styles, ...scripts].map((file) => {
  const bytes = readFileSync(join(dist, file))
  const gzip = gzipSync(bytes, { level: 9 }).length / 1000
  return { file, plain: bytes.length / 1000, gzip, brotli: brotliCompressSync(bytes).length / 1000 }
})
const ofScripts = rows.filter(({ file }) => scripts.includes(file))
const total = { file: `JavaScript in all (at most ${limitKb} kB gzipped)` }
for (const name of ['plain', 'gzip', 'brotli'])
  total[name] = ofScripts.reduce((sum, row) => sum + row[name], 0)

const width = Math.max(...[...rows, total].map(({ file }) => file.length))
say(`${'First load of /trace/…, kB'.padEnd(width)}   plain    gzip  brotli`)
for (const { file, ...figures } of [...rows, total])
  say([file.padEnd(width), ...Object.values(figures).map((kb) => kb.toFixed(1).padStart(7))].join(' '))

const faults = {
  [`the initial JavaScript is more than ${limitKb} kB gzipped`]: total.gzip > limitKb,
  'there is more than one CSS file':
    Object.values(manifest).filter(({ file }) => file.endsWith('.css')).length > 1,
  'the sandbox is loaded before anyone asked for it': scripts.some((file) =>
    modulesOf[file]?.some((path) => path.startsWith('src/sandbox/')),
  ),
  'index.html has an inline script, style or handler, which the CSP forbids':
    /<script(?![^>]*\bsrc=)|<style|\s(?:style|on[a-z]+)=/i.test(html.replaceAll(/<!--.*?-->/gs, '')),
}
const [fault] = Object.keys(faults).filter((sentence) => faults[sentence])
if (fault) fail(`Too much or forbidden: ${fault}.`)
