// `npm run bench:week`: a wall of 60 tokens through seven days, minute by minute, with a service that fails for 20 minutes of
// each hour, in another way each time. Prints memory, nodes and listeners at hour 2 and at the end, the number of polls, how
// many intervals each fault took to heal, and how often a card was green on a reading older than three intervals.
// `npm run bench:week -- 1` runs one day.
import { say } from '../scripts/run.mjs'
import { measure, openStage, toToken, waitUntil } from './stage.mjs'

const days = Number(process.argv[2] ?? 7)
const minuteMs = 60_000
const count = 60
/** An hour begins with calm; in the last minutes of it something is wrong. */
const calmMinutes = 40

function fail(status, body, headers = {}) {
  return (_request, response) => response.writeHead(status, headers).end(body)
}

const asJson = { 'content-type': 'application/json' }
const faults = {
  trouble: fail(500, '{"message":"x"}', asJson),
  'bad gateway': fail(502, '<h1>502</h1>', { 'content-type': 'text/html' }),
  'too many': fail(429, '{"message":"x"}', { ...asJson, 'retry-after': '30' }),
  forbidden: fail(403, '{"message":"x"}', asJson),
  'not found': fail(404, '{"message":"x"}', asJson),
  'web page': fail(200, '<h1>hello</h1>', { 'content-type': 'text/html' }),
  'half an answer': fail(200, '[{"id": 1, "sta', asJson),
  'no tokens in it': fail(200, '{"hello":"world"}', asJson),
  dropped: (request) => request.socket.destroy(),
  silence: () => undefined,
}

let minute = 0
let asked = 0
let answered = 0
function faultOf(at) {
  const names = Object.keys(faults)
  return at % 60 < calmMinutes ? null : names[Math.floor(at / 60) % names.length]
}
const stage = await openStage((request, response) => {
  asked += 1
  const fault = faultOf(minute)
  if (fault !== null) return faults[fault](request, response)
  const left = 15 - (asked % 1400) / 100
  response
    .writeHead(200, asJson)
    .end(JSON.stringify(Array.from({ length: count }, (_, i) => toToken(i, left))))
  answered = minute
  return undefined
})

const { page, cdp } = await stage.open('/wall?rotate=off&dim=off')

/** What the wall shows, and whether any tab is in the middle of asking. */
function look() {
  return page.evaluate(async () => {
    const { held } = await navigator.locks.query()
    const words = [...document.querySelectorAll('[aria-label=Tokens] > li')].map(
      (card) => card.textContent ?? '',
    )
    return {
      isAsking: held.some(({ name }) => name.startsWith('tokenscope.lease.')),
      cards: words.length,
      current: words.filter((text) => !/Stale|Lost|No reading/.test(text)).length,
    }
  })
}

let greenOnOld = 0
let slowest = { intervals: 0, fault: '' }
let healing = null
let atHour2 = null
const polls = { calm: 0, troubled: 0 }
const minutes = { calm: 0, troubled: 0 }
const began = Date.now()
for (minute = 1; minute <= days * 24 * 60; minute += 1) {
  const fault = faultOf(minute)
  const before = asked
  await page.clock.fastForward(minuteMs)
  if (!(await waitUntil(() => asked > before))) {
    throw new Error(`no poll in minute ${minute}`)
  }
  let seen = await look()
  if (fault !== 'silence') await waitUntil(async () => !(seen = await look()).isAsking)
  const kind = fault === null ? 'calm' : 'troubled'
  polls[kind] += asked - before
  minutes[kind] += 1
  if (minute - answered > 3 && seen.current > 0) greenOnOld += 1
  if (seen.cards !== count) throw new Error(`${seen.cards} cards in minute ${minute}`)
  if (faultOf(minute - 1) !== null && fault === null)
    healing = { since: minute - 1, fault: faultOf(minute - 1) }
  if (healing !== null && seen.current === count) {
    const took = minute - healing.since
    if (took > slowest.intervals) slowest = { intervals: took, fault: healing.fault }
    healing = null
  }
  if (minute === 120) atHour2 = await measure(cdp)
  if (minute % (24 * 60) === 0) {
    const { heap, nodes, listeners } = await measure(cdp)
    say(
      `day ${minute / 1440}: heap ${heap.toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${asked} polls, ${Math.round((Date.now() - began) / 1000)} s`,
    )
  }
}
const end = await measure(cdp)
say(`hour 2: heap ${atHour2.heap.toFixed(2)} MB, ${atHour2.nodes} nodes, ${atHour2.listeners} listeners`)
say(`end:    heap ${end.heap.toFixed(2)} MB, ${end.nodes} nodes, ${end.listeners} listeners`)
say(`grown from hour 2 to the end: ${(end.heap - atHour2.heap).toFixed(2)} MB`)
say(
  `polls: ${polls.calm} in ${minutes.calm} calm minutes, ${polls.troubled} in ${minutes.troubled} troubled ones`,
)
say(
  `slowest to heal: ${slowest.intervals} intervals after ${slowest.fault}${healing === null ? '' : '; one never healed'}`,
)
say(`minutes with a card that was current on a reading older than three intervals: ${greenOnOld}`)
await stage.close()
// What these say must not be is a fault, and not a figure.
if (greenOnOld > 0 || healing !== null || slowest.intervals > 2) process.exitCode = 1
