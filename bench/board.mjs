// `npm run bench:board`: how even the board of 500 tokens scrolls. The table is moved on with each frame, as a wheel would,
// and the time between frames is taken; beside it the same with 100 tokens.
import { say } from '../scripts/run.mjs'
import { openStage, toToken } from './stage.mjs'

let count = 500
const frames = 300

const stage = await openStage((_request, response) => {
  const tokens = Array.from({ length: count }, (_, index) => toToken(index, (index % 150) / 10))
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens))
})

/** The milliseconds between frames, while `selector` is scrolled by some pixels with each. */
function scroll(page, selector) {
  return page.evaluate(
    ([target, total]) =>
      new Promise((done) => {
        const element = document.querySelector(target)
        const times = []
        let last = performance.now()
        function step(now) {
          times.push(now - last)
          last = now
          element.scrollTop += 80
          if (times.length < total) requestAnimationFrame(step)
          else done(times.slice(10))
        }
        requestAnimationFrame(step)
      }),
    [selector, frames],
  )
}

function toShare(sorted, share) {
  return sorted[Math.floor((sorted.length - 1) * share)].toFixed(1).padStart(8)
}

say(
  `${'ms between frames'.padEnd(20)}${['median', '95 %', '99 %', 'most'].map((one) => one.padStart(8)).join('')}`,
)
for (count of [100, 500]) {
  const { context, page } = await stage.open('/tokens')
  const times = await scroll(page, '[role=region][aria-label="Table of tokens"]')
  const sorted = times.toSorted((a, b) => a - b)
  say(
    `${`${count} tokens`.padEnd(20)}${[0.5, 0.95, 0.99, 1].map((share) => toShare(sorted, share)).join('')}`,
  )
  await context.close()
}
await stage.close()
