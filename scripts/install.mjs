// Installs the dependencies if what is in node_modules is not what package-lock.json says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, isMain, projectNode, root, run, say, seconds } from './run.mjs'

function readJson(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * npm notes what it installed in node_modules/.package-lock.json; it is written last, so a broken-off
 * installation has none. Optional packages are those of other platforms.
 */
function isInstalled() {
  const [wanted, found, ours] = [
    readJson('package-lock.json'),
    readJson('node_modules', '.package-lock.json'),
    readJson('package.json'),
  ]
  if (!wanted || !found || !ours) return false
  const stale = ['dependencies', 'devDependencies'].some((section) => {
    const [locked, named] = [wanted.packages[''][section] ?? {}, ours[section] ?? {}]
    const names = Object.keys({ ...locked, ...named })
    return names.some((name) => locked[name] !== named[name])
  })
  const missing = Object.entries(wanted.packages).some(
    ([path, { version, optional }]) => path !== '' && !optional && found.packages[path]?.version !== version,
  )
  return !stale && !missing
}

/** The npm which runs us, on the Node which runs it: ours may lie in the folder that npm is about to empty. */
function npm(args, options) {
  const { npm_execpath: file, npm_node_execpath: node } = process.env
  if (file?.endsWith('.js') || file?.endsWith('.cjs'))
    return run(node ?? process.execPath, [file, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

export async function install() {
  if (isInstalled() && projectNode()) return
  const since = Date.now()
  say('Installing what is missing …')
  // NODE_ENV=production would leave out what builds the app.
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
  })
  if (code !== 0) fail(`${output.trim()}\nThe installation failed: npm's own words are above.`, code)
  if (!projectNode())
    fail(
      'Node 24 is missing: the npm package `node` fetches it by an install script, and scripts are switched off here ' +
        '(npm config get ignore-scripts). Run `npm rebuild node --ignore-scripts=false`, or use Node 24 or newer.',
    )
  say(`Installed in ${seconds(since)}.`)
}

if (isMain(import.meta)) await install()
