// `npm run bench:wall`: what one poll cycle costs on the wall, and what stays in memory after many, with 1, 60
// and 500 tokens. The page's clock is moved on by hand; each cycle is waited for, and their number is checked.
import { say } from '../scripts/run.mjs'
import { measure, openStage, toToken, waitUntil } from './stage.mjs'

const warmUpCycles = 10
const cycles = 60

let count = 1
let asked = 0
const stage = await openStage((_request, response) => {
  asked += 1
  const left = 15 - (asked % 1000) / 100
  response.setHeader('content-type', 'application/json')
  // Every tenth cycle fails, as services do.
  if (asked % 10 === 0) response.statusCode = 500
  response.end(
    JSON.stringify(
      asked % 10 === 0 ? { message: 'x' } : Array.from({ length: count }, (_, i) => toToken(i, left)),
    ),
  )
})

say(
  `${'tokens'.padEnd(8)}${['script ms/cycle', 'task ms/cycle', 'heap MB', 'grown MB', 'nodes', 'listeners'].map((one) => one.padStart(17)).join('')}`,
)
for (count of [1, 60, 500]) {
  const { context, page, cdp } = await stage.open('/wall?rotate=off')
  // The time that the page's own thread works: what else the machine does meanwhile is none of it.
  await cdp.send('Performance.disable')
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  async function poll(times) {
    for (let cycle = 0; cycle < times; cycle += 1) {
      const before = asked
      await page.clock.fastForward(61_000)
      await waitUntil(() => asked > before)
      if (asked !== before + 1) throw new Error(`${asked - before} polls in one cycle`)
    }
  }
  await poll(warmUpCycles)
  const start = await measure(cdp)
  await poll(cycles)
  const end = await measure(cdp)
  const figures = [
    ((end.script - start.script) / cycles).toFixed(1),
    ((end.task - start.task) / cycles).toFixed(1),
    end.heap.toFixed(1),
    (end.heap - start.heap).toFixed(2),
    `${start.nodes} → ${end.nodes}`,
    `${start.listeners} → ${end.listeners}`,
  ]
  say(`${String(count).padEnd(8)}${figures.map((one) => one.padStart(17)).join('')}`)
  await context.close()
}
await stage.close()
