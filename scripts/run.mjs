// What the other scripts share. Plain JavaScript: it runs before anything is installed, on Node 20 or newer.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export function say(sentence) {
  console.log(sentence)
}

/** True in the file which was given to `node`, false where it was imported. */
export function isMain(meta) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(meta.url)
}

/** The sentence and an end with that exit code, without a stack trace: these are not bugs of the scripts. */
export function fail(sentence, code = 1) {
  console.error(sentence)
  process.exit(code)
}

/**
 * Runs a command in the repository: its output goes straight through, or is kept where `quiet`.
 * Resolves to `{ code, output }` in every case; a command which cannot be started has code 127.
 */
export function run(command, args, { quiet = false, shell = false, env = {} } = {}) {
  return new Promise((done) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, stdio, shell, env: { ...projectEnv(), ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => done({ code: 127, output: String(error) }))
    child.on('close', (code, signal) => done({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output }))
  })
}

/** Ours with the project's own programs first, so that a grandchild called `node` is the project's too. */
function projectEnv() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, [name]: [join(root, 'node_modules', '.bin'), process.env[name]].join(separator) }
}

/** The Node to run the project with: its own (npm package `node`), or the one running if that is new enough. */
export function projectNode() {
  const own = ['node.exe', 'node'].map((name) => join(root, 'node_modules', 'node', 'bin', name))
  return [...own, process.execPath].find((file) => existsSync(file) && nodeMajor(file) >= 24)
}

function nodeMajor(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return Number.parseInt(stdout?.slice(1) ?? '0', 10)
}

/** Runs a tool of the project, by the name of its package, with the project's Node. */
export function runTool(name, args, options) {
  const folder = join(root, 'node_modules', name)
  const [file] = Object.values(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin)
  return run(projectNode(), [join(folder, file), ...args], options)
}

/** Runs a file of the project, as `scripts/compress.mjs`, with the project's Node. */
export function runFile(file, args = [], options) {
  return run(projectNode(), [join(root, file), ...args], options)
}

/** `since` (epoch ms) → "2.1 s". */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
