// Finds a Chromium for the browser journeys, or installs one.
import { existsSync, readFileSync } from 'node:fs'
import { fail, isMain, run, runTool, say, seconds } from './run.mjs'

/** Debian's, the quicker one first: without windows, the journeys take two thirds of the time. */
const debianPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** Resolves to the path of a Chromium, or to undefined where Playwright's own is there. */
export async function findBrowser() {
  const { CHROMIUM_PATH: chosen } = process.env
  if (chosen) {
    if (existsSync(chosen)) return chosen
    say(`CHROMIUM_PATH names ${chosen}, which does not exist: looking for another browser.`)
  }
  const found = findDebians()
  if (found !== undefined) return found
  if (await hasPlaywrightsOwn()) return undefined
  const since = Date.now()
  say('Installing a browser …')
  if (!(await installDebians()) && !(await installPlaywrights()))
    fail('No browser could be installed: install Chromium or Chrome, and name it in CHROMIUM_PATH.')
  say(`Installed a browser in ${seconds(since)}.`)
  return findDebians()
}

function findDebians() {
  return debianPaths.find((path) => existsSync(path))
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

/** What to put before a command to run it as root without being asked anything; undefined where that cannot be. */
async function rootPrefix() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid() === 0) return []
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true })
  return code === 0 ? ['sudo', '-n'] : undefined
}

async function installDebians() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  // Ubuntu's package of that name is a mere pointer to a snap, hence Debian alone.
  if (!/^ID="?debian"?$/m.test(release) || !existsSync('/usr/bin/apt-get')) return false
  const prefix = await rootPrefix()
  if (!prefix) return false
  const aptGet = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
  ]
  const quiet = { quiet: true }
  const [command, ...args] = aptGet
  // A list that cannot be refreshed is no reason to stop: what is listed may still be there.
  await run(command, [...args, 'update'], quiet)
  const installed = await run(
    command,
    [...args, 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
    quiet,
  )
  if (installed.code === 0 && findDebians() !== undefined) return true
  say(`Debian's Chromium could not be installed (${reasonIn(installed.output)}): trying Playwright's own.`)
  return false
}

async function installPlaywrights() {
  // The libraries it needs come along where that is possible; elsewhere they may be there already.
  const ways = (await rootPrefix()) ? [['--with-deps'], []] : [[]]
  let reason = ''
  for (const options of ways) {
    const { code, output } = await runTool('@playwright/test', ['install', ...options, 'chromium'], {
      quiet: true,
    })
    if (code === 0) return true
    reason = reasonIn(output)
  }
  say(`Playwright's Chromium could not be downloaded (${reason}).`)
  return false
}

/** Of a long output, the line which says what went wrong. */
function reasonIn(output) {
  const lines = output.trim().split('\n')
  return (lines.find((line) => /^E: |error|failed/i.test(line)) ?? lines.at(-1)).trim()
}

if (isMain(import.meta)) say((await findBrowser()) ?? "Playwright's own")
