// `npm run bench:board`: how even the page with the board of 500 tokens scrolls, and how soon a key typed into its filter is
// seen. The page is moved on with each frame, as a wheel would, and the time between frames is taken; beside it the same with
// 100 tokens.
import { say } from '../scripts/run.mjs'
import { openStage, toToken } from './stage.mjs'

let count = 500
const frames = 300

const stage = await openStage((_request, response) => {
  const tokens = Array.from({ length: count }, (_, index) => toToken(index, (index % 150) / 10))
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens))
})

/** The milliseconds between frames, while the page is scrolled by some pixels with each, there and back. */
function scroll(page) {
  return page.evaluate(
    (total) =>
      new Promise((done) => {
        const times = []
        let last = performance.now()
        let by = 80
        function step(now) {
          times.push(now - last)
          last = now
          const before = scrollY
          scrollBy(0, by)
          if (scrollY === before) by = -by
          if (times.length < total) requestAnimationFrame(step)
          else done(times.slice(10))
        }
        requestAnimationFrame(step)
      }),
    frames,
  )
}

/** The milliseconds from each key in the filter to the frame after it, as the browser's event timing tells them. */
async function type(page) {
  await page.evaluate(() => {
    window.benchKeys = []
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') window.benchKeys.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 })
    scrollTo(0, 0)
  })
  const field = page.getByRole('searchbox')
  await field.focus()
  for (const key of '1 9 9 Backspace Backspace Backspace S t a n d 4 2'.split(' ')) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
  // What took less than 16 ms is not told of.
  return page.evaluate((keys) => [...window.benchKeys, ...Array(keys).fill(8)].slice(0, keys), 13)
}

function toShare(sorted, share) {
  return sorted[Math.floor((sorted.length - 1) * share)].toFixed(1).padStart(8)
}

say(`${'ms'.padEnd(24)}${['median', '95 %', '99 %', 'most'].map((one) => one.padStart(8)).join('')}`)
for (count of [100, 500]) {
  const { context, page } = await stage.open('/tokens')
  const results = {
    [`${count} tokens, scrolled`]: await scroll(page),
    [`${count} tokens, keys`]: await type(page),
  }
  for (const [name, times] of Object.entries(results)) {
    const sorted = times.toSorted((a, b) => a - b)
    say(`${name.padEnd(24)}${[0.5, 0.95, 0.99, 1].map((share) => toShare(sorted, share)).join('')}`)
  }
  await context.close()
}
await stage.close()
