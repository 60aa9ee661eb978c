import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGateway } from './gateway.ts'
import { createGatewayServer } from './server.ts'
import { readSettings } from './settings.ts'
import { staticFiles } from './static.ts'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (Number.parseInt(process.versions.node, 10) < 24)
  fail(`Node 24 or newer is needed and this is ${process.version}: \`npm start\` brings the right one along.`)
const reading = readSettings(process.env)
if (reading.kind === 'wrong') fail(reading.sentence)
const { settings } = reading

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
if (!existsSync(dist)) console.error('There is no built app yet: `npm run build` makes it.')
const gateway = createGateway({ ...settings, files: staticFiles(dist) })

async function listen(port: number, host: string): Promise<number> {
  const server = createGatewayServer(gateway, settings.publicHost)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, host, resolve)
  await promise
  function close(): void {
    server.close()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
  }
  process.on('SIGINT', close).on('SIGTERM', close)
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? port) : port
}

try {
  const port = await listen(settings.port, settings.host ?? '127.0.0.1')
  // `localhost` may mean ::1 to a browser. A machine without IPv6 does without; a port taken there is an error.
  if (settings.host === undefined)
    await listen(port, '::1').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') throw error
    })
  console.log(`Tokenscope is ready: http://localhost:${port}`)
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    fail(`Port ${settings.port} is in use: stop what uses it, or choose another (PORT=5000 npm start).`)
  fail(`Cannot listen on ${settings.host ?? 'localhost'}, port ${settings.port}: ${String(error)}`)
}
