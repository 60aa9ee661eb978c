import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  builtApp,
  expect,
  messageId,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  test,
  tracePath,
} from './fixtures.ts'
import { json, listedToken } from './replies.ts'

const made: string[] = []

// Not after each: until its page is closed, a build is served.
test.afterAll(async () => {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true })))
})

/** The same app as another build would have it: all its parts under other names, and none under the old ones. */
async function buildAnew(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tokenscope-build-'))
  made.push(root)
  await cp(builtApp, root, { recursive: true })
  const assets = join(root, 'assets')
  const files = await readdir(assets)
  await Promise.all(files.filter((name) => /\.(?:br|gz)$/.test(name)).map((name) => rm(join(assets, name))))
  await Promise.all(['index.html.br', 'index.html.gz'].map((name) => rm(join(root, name), { force: true })))
  const parts = files.filter((name) => !/\.(?:br|gz)$/.test(name))
  const renamed = (text: string) =>
    parts.reduce((all, name) => all.replaceAll(name, name.replace(/(\.\w+)$/, 'B$1')), text)
  for (const path of [join(root, 'index.html'), ...parts.map((name) => join(assets, name))]) {
    await writeFile(path, renamed(await readFile(path, 'utf8')))
  }
  await Promise.all(parts.map((name) => rename(join(assets, name), join(assets, renamed(name)))))
  return root
}

/** How often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => {
    loads += 1
  })
  return () => loads
}

test('the wall follows a deployment by one reload, and is the same wall after it', async ({
  page,
  service,
  deploy,
}) => {
  service.reply('tokens', json([listedToken(1), listedToken(2, { status: 'BANNED' })]))
  await openOnClock(page, '/wall?dim=off&tz=UTC')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 tokens needs attention')
  const loads = countLoads(page)

  deploy(await buildAnew())
  for (let minute = 0; minute < 3; minute += 1) await passTime(page, 60)
  await expect.poll(loads).toBe(1)
  // On a busy machine the minutes may have passed in the middle of a call: the next one is due after this.
  await passTime(page, 61)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 of 2 tokens needs attention')
  await expect(page.locator('script[src]').first()).toHaveAttribute('src', /B\.js$/)
  await expect(page).toHaveURL(/\/wall\?dim=off&tz=UTC$/)

  for (let minute = 0; minute < 60; minute += 1) await passTime(page, 60)
  await expect(page.getByRole('list', { name: 'Tokens' }).getByRole('listitem')).toHaveCount(2)
  expect(loads()).toBe(1)
})

test('a page that misses a part of its build is loaded anew once, and not for ever', async ({
  page,
  deploy,
  guards,
}) => {
  await openOnClock(page, tracePath)
  await expect(page.getByRole('meter')).toHaveCount(1)
  const loads = countLoads(page)
  deploy(await buildAnew())
  await passSpacing(page)
  await page.getByRole('link', { name: 'Tokens', exact: true }).click()
  await expect(page.getByRole('table')).toContainText('199')
  await expect(page).toHaveURL(/\/tokens$/)
  expect(loads()).toBe(1)

  // A deployment that is broken: the page is there, its parts are not.
  const broken = await buildAnew()
  for (const name of await readdir(join(broken, 'assets'))) {
    if (/(?:settings|traces|token)-page/.test(name)) await rm(join(broken, 'assets', name))
  }
  deploy(broken)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('main')).toContainText(/reload|try again|wrong/i)
  expect(loads()).toBeLessThanOrEqual(2)
  guards.take()
})

test('a lookup that is typed just after a deployment is not lost', async ({ page, deploy, guards }) => {
  await openConnected(page, '/')
  const field = page.getByRole('textbox', { name: /message id/i })
  await expect(field).toBeVisible()
  const loads = countLoads(page)
  deploy(await buildAnew())
  await field.fill(`see ${messageId}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageId)
  await expect.poll(loads).toBe(1)
  await expect(page.getByRole('meter')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Watch this token' })).toBeVisible()
  guards.take()
})

test('a wall whose new build was not all there comes back by itself once it is', async ({
  page,
  deploy,
  guards,
}) => {
  await openOnClock(page, '/wall?dim=off')
  const cards = page.getByRole('list', { name: 'Tokens' }).getByRole('listitem')
  await expect(cards).toHaveCount(1)
  const whole = await buildAnew()
  const half = await mkdtemp(join(tmpdir(), 'tokenscope-build-'))
  made.push(half)
  await cp(whole, half, { recursive: true })
  const assets = await readdir(join(half, 'assets'))
  await Promise.all(
    assets.filter((name) => name.startsWith('wall-page')).map((name) => rm(join(half, 'assets', name))),
  )

  const loads = countLoads(page)
  deploy(half)
  await passTime(page, 121)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/could not be shown/)
  expect(loads()).toBe(1)
  deploy(whole)
  await passTime(page, 601)
  await expect(cards).toHaveCount(1)
  expect(loads()).toBe(2)
  guards.take()
})
