// `npm test`: installs what is missing, a browser included, and runs everything. Stops at the first failure.
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { fail, runTool, say, seconds } from './run.mjs'

await install()
const browser = await findBrowser()

// Four checks at a time, their words kept apart and in this order.
const since = Date.now()
const quiet = { quiet: true }
const checks = {
  'Types (tsc)': runTool('typescript', ['--noEmit'], quiet),
  'Lint (oxlint)': runTool('oxlint', ['--type-aware', '--deny-warnings'], quiet),
  'Format (oxfmt)': runTool('oxfmt', ['--check', '.'], quiet),
  'Build and size': build({ measured: true }),
}
await Promise.all(Object.values(checks))
for (const [name, check] of Object.entries(checks)) {
  const { code, output } = await check
  if (code !== 0) fail(`${output.trim()}\n${name}: failed.`, code)
  say(`${name}: ok.`)
  if (check === checks['Build and size']) say(output.trimEnd())
}
say(`Checked and built in ${seconds(since)}.`)

// The runners' output goes straight through: their summaries are the last lines of all.
const vitest = await runTool('vitest', ['run'])
if (vitest.code !== 0) process.exit(vitest.code)
const env = browser === undefined ? {} : { CHROMIUM_PATH: browser }
const playwright = await runTool('@playwright/test', ['test'], { env })
process.exitCode = playwright.code
