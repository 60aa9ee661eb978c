// `npm start`: installs what is missing, builds, serves.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { fail, projectNode, root, say, seconds } from './run.mjs'

const parent = process.ppid
await install()

const since = Date.now()
const { code, output } = await build()
if (code !== 0) fail(`${output.trim()}\nThe build failed: its own words are above.`, code)
if (output.trim() !== '') say(output.trim())
say(`Built in ${seconds(since)}.`)

const server = spawn(projectNode(), [join(root, 'src', 'gateway', 'serve.ts')], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (exitCode, signal) => process.exit(exitCode ?? (signal === 'SIGINT' ? 130 : 143)))
// Where npm is ended it ends its shell, but not us: without this the server would stay behind and hold the port.
const orphaned = () => process.env.npm_lifecycle_event && process.ppid !== parent
setInterval(() => orphaned() && server.kill('SIGTERM'), 500).unref()
