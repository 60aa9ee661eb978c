/**
 * The sandbox over real HTTP: `npm run sandbox`, with `PORT`, `SITUATION` and `SEED` from the environment.
 */
import { serve } from '@hono/node-server'
import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createSandbox } from './sandbox.ts'
import { findSituation, situations } from './situations.ts'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const { PORT = '4180', SITUATION = 'calm', SEED = '1' } = process.env
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) fail(`PORT must be a port number; it is "${PORT}".`)
if (!/^\d{1,9}$/.test(SEED)) fail(`SEED must be a whole number; it is "${SEED}".`)
const situation = findSituation(SITUATION)
const names = situations.map((each) => each.name).join(', ')
if (situation === undefined) fail(`SITUATION must be one of ${names}; it is "${SITUATION}".`)

// The network is real here, so that none is simulated on top of it.
const sandbox = createSandbox({ situation: situation.name, seed: Number(SEED), latencyMs: 0 })

async function answer(request: Request, { incoming }: HttpBindings | Http2Bindings): Promise<Response> {
  try {
    return await sandbox.fetch(request)
  } catch {
    // Unreachable: the other side sees its connection torn down, as it would without a service.
    incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
}

// Only for this machine: it accepts any bearer.
const options = { fetch: answer, port: Number(PORT), hostname: '127.0.0.1' }
const server = serve(options, ({ port }) => {
  const address = `http://localhost:${port}`
  console.log(`Sandbox (${situation.name}) at ${address}, to be used by: IMAGINEPRO_URL=${address} npm start`)
})
server.on('error', (error: Error) => fail(`The sandbox could not start: ${error.message}`))
