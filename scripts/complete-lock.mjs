// Completes package-lock.json after a dependency changed: `node scripts/complete-lock.mjs`.
//
// npm leaves out of the lock the optional binaries of other platforms which the registry in use does not
// serve, and `npm ci` then refuses the lock, and other machines miss their binary. Each left-out package is
// written in by name and version; `os`, `cpu` and `libc` are read from its name, as its maker builds it.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'sunos',
  'netbsd',
  'openbsd',
]
const processors = [
  'arm64',
  'x64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue
    const words = name.split(/[/-]/)
    const cpu = processors.filter((one) => words.includes(one))
    const os = systems.filter((one) => words.includes(one))
    if (cpu.length === 0) continue
    const [libc] = [
      ['musl', 'musl'],
      ['gnu', 'glibc'],
    ].filter(([word]) => words.includes(word))
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev && { dev: true }),
      ...(libc && os.includes('linux') && { libc: [libc[1]] }),
      optional: true,
      ...(os.length > 0 && { os }),
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} entries of other platforms added`)
