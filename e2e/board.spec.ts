import type { Page } from '@playwright/test'
import {
  expect,
  messageId,
  openConnected,
  openOnClock,
  passSpacing,
  passTime,
  test,
  tracePath,
} from './fixtures.ts'
import { json, listedToken, refusal } from './replies.ts'

const low = { info: { fastTimeRemaining: '20.00/200.0 minutes (10.00%)' } }

async function add(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add token' }).click()
  await page.getByRole('textbox', { name: /messages/i }).fill(text)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function chooseOfList(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('the board shows what the account lists, problems first, and each token’s own page', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(198), listedToken(7, low), listedToken(9, { status: 'BANNED' })]))
  await openConnected(page, '/tokens')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Banned')
  await expect(rows.nth(2)).toContainText('20 of 200 min')
  await expect(rows.nth(3)).toContainText('OK')
  await expect(page).toHaveTitle(/2 of 3 tokens need attention/)

  await page.getByRole('link', { name: '198' }).click()
  await expect(page).toHaveURL(/\/tokens\/198$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('198')
  await expect(page.getByRole('meter', { name: /fast time/i })).toHaveAttribute('aria-valuenow', '199')
  expect(service.seen('trace')).toHaveLength(0)
})

test('a view of the board is a link, and a label is kept', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(198), listedToken(7, low)]))
  await openConnected(page, '/tokens?q=198&sort=nonsense')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.getByRole('link', { name: '198' }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: /label|name/i }).fill('studio one')
  await page.keyboard.press('Enter')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('studio one')
})

test('the board comes with at most 15 requests', async ({ page }) => {
  await openConnected(page, '/favicon.svg')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/tokens')
  await expect(page.getByRole('table')).toContainText('199')
  await page.waitForLoadState('networkidle')
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(15)
})

test('K and J lead from one token to the next, but not while somebody types', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(1), listedToken(2), listedToken(3)]))
  await openConnected(page, '/tokens/2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/tokens\/3$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2')
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/\/tokens\/1$/)
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: /label|name/i }).pressSequentially('jk')
  await expect(page).toHaveURL(/\/tokens\/1$/)
})

test('a change that was seen says since when, on overview, board and token page', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7)]))
  await openOnClock(page, '/tokens')
  await expect(page.getByRole('table')).toContainText('OK')
  service.reply('tokens', json([listedToken(7, { status: 'BANNED' })]))
  await passTime(page, 61)
  await expect(page.getByRole('table')).toContainText(/Banned\s*since \d\d:\d\d · \d+ s/)
  await passTime(page, 120)
  await page.getByRole('link', { name: '7', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/since \d\d:\d\d · [12] min/)
  await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()
  await expect(page.getByRole('article')).toContainText(/Banned\s*since \d\d:\d\d · [12] min/)
  await page.reload()
  await expect(page.getByRole('article')).toContainText(/since \d\d:\d\d/)
})

test('a plan without a list is told of, and a watched message stands in', async ({ page, service }) => {
  service.reply('tokens', refusal(403, 'Forbidden'))
  await openOnClock(page, tracePath)
  await page.getByRole('button', { name: 'Watch this token' }).click()
  await expect(page.getByRole('link', { name: 'On your board' })).toBeVisible()
  await passSpacing(page)
  await page.getByRole('link', { name: 'Tokens', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(/not in this plan/i)
  await passSpacing(page)
  await expect(page.getByRole('table')).toContainText('15.0 of 15 h')
  await page.reload()
  await expect(page.getByRole('table')).toContainText('15.0 of 15 h')
  expect(service.seen('tokens')).toHaveLength(1)
})

test('pasted messages are watched, and one that is unknown can be taken off', async ({ page, service }) => {
  service.reply('trace', refusal(404, 'Message not found'))
  await openOnClock(page, '/tokens')
  await add(page, `see ${messageId}`)
  await passSpacing(page)
  await expect(page.getByText(/does not know this message/)).toBeVisible()
  await page.getByRole('button', { name: `Stop watching ${messageId}` }).click()
  await expect(page.getByText(/does not know this message/)).toHaveCount(0)
})

test('the wall tells one verdict in its sentence, title and picture, and shows no green when it is old', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(198), listedToken(7, low)]))
  await openOnClock(page, '/wall')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/1 of 2 tokens/)
  await expect(page).toHaveTitle(/1 of 2 tokens/)
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:image\/svg/)
  await expect(page.getByText('OK', { exact: true })).toBeVisible()

  service.replyAlways(refusal(500, 'Internal server error'))
  await passTime(page, 250)
  await expect(page.getByText('OK', { exact: true })).toHaveCount(0)
  await expect(page.getByText(/as of/).first()).toBeVisible()

  await service.heal()
  service.reply('tokens', json([listedToken(198), listedToken(7)]))
  await passTime(page, 61)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/all 2 tokens/i)
})

test('the list goes out as a file and comes back, and a file that is none changes nothing', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(198), listedToken(7)]))
  await openConnected(page, '/tokens/7')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: /name/i }).fill('studio two')
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByRole('link', { name: 'Tokens', exact: true }).click()
  await add(page, messageId)
  const downloading = page.waitForEvent('download')
  await chooseOfList(page, 'Export the list')
  const file = await (await downloading).path()

  await page.evaluate(() => localStorage.removeItem('tokenscope.watch-list'))
  await page.reload()
  await expect(page.getByRole('table')).toContainText('198')
  await expect(page.getByRole('table')).not.toContainText('studio two')
  await chooseOfList(page, /replace the list/i)
  const field = page.getByLabel('A file that was exported here')
  await field.setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[1]'),
  })
  await expect(page.getByRole('alert')).toContainText('holiday.json')
  await field.setInputFiles(file)
  await expect(page.getByRole('table')).toContainText('studio two')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('table')).not.toContainText('studio two')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('odd ids of tokens break neither board nor wall, in this tab or the next', async ({
  page,
  context,
  service,
}) => {
  const ids = ['constructor', '__proto__', '\uD800x', '<b>bold</b>', '12345678901234567890', 'x'.repeat(1500)]
  service.reply('tokens', json(ids.map((id) => listedToken(id))))
  await openConnected(page, '/tokens')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(1 + 5)
  await expect(page.getByRole('table')).toContainText('<b>bold</b>')
  await page.getByRole('link', { name: 'constructor' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Token constructor')
  const other = await context.newPage()
  await openConnected(other, '/wall?dim=off')
  await expect(other.getByRole('list', { name: 'Tokens' }).getByRole('listitem')).toHaveCount(5)
  expect(service.seen('tokens')).toHaveLength(1)
})

test('the keyboard alone walks the rows, opens the menu of one, names it, hides it and takes that back', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(1), listedToken(2), listedToken(3)]))
  await openConnected(page, '/tokens')
  const link = (name: string) => page.getByRole('table').getByRole('link', { name, exact: true })
  await link('1').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(link('3')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(link('1')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Health', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  // One stop of the tab key: the next leads out of the table, and back to the same row.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('table').locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(link('2')).toBeFocused()

  await page.keyboard.press('.')
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(link('2')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /your name for it/i }).fill('studio')
  await page.keyboard.press('Enter')
  await expect(link('studio')).toBeFocused()
  await page.keyboard.press('.')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(link('studio')).toHaveCount(0)
  await expect(link('3')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(link('studio')).toBeVisible()
  await link('studio').press('Enter')
  await expect(page).toHaveURL(/\/tokens\/2$/)
})

test('a filter says how many rows it leaves, to the eye and aloud', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(198), listedToken(7, low), listedToken(19)]))
  await openConnected(page, '/tokens')
  await expect(page.getByRole('search').getByText('3 tokens')).toBeAttached()
  await page.getByRole('searchbox').fill('19')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('status').filter({ hasText: '2 of 3 tokens' })).toBeAttached()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: /^Low/ }).click()
  await expect(page).toHaveURL(/health=low/)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: /^All/ }).click()
  await expect(page).not.toHaveURL(/health/)
})

test('rows, columns and groups are chosen by menus; the first two are kept, the last stands in the address', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(1), listedToken(2, { status: 'BANNED' }), listedToken(3)]))
  await page.setViewportSize({ width: 1440, height: 900 })
  await openConnected(page, '/tokens')
  const row = page.getByRole('table').getByRole('row').nth(1)
  const heightOf = async () => Math.round((await row.boundingBox())?.height ?? 0)
  expect(await heightOf()).toBe(52)
  await page.getByRole('button', { name: 'Rows' }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  expect(await heightOf()).toBe(36)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Relaxed' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Active' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /sort by/i }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Group by health' }).click()
  await page.reload()
  await expect(page.getByRole('rowheader', { name: 'OK 2' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Active' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Relaxed' })).toHaveCount(0)
  expect(await page.evaluate(() => [localStorage.getItem('tokenscope.density'), location.search])).toEqual([
    'compact',
    '?group=health',
  ])
})

test('a refresh that fails takes a line whose room is kept, and tells the rest on demand', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(1), listedToken(2)]))
  await openOnClock(page, '/tokens')
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(3)
  const before = await table.boundingBox()
  service.reply('tokens', refusal(500, 'Internal server error'))
  await passTime(page, 61)
  await expect(page.getByRole('main')).toContainText('The service is in trouble (500)')
  expect(await table.boundingBox()).toEqual(before)
  await expect(page.getByRole('region', { name: /problem/i })).toBeHidden()
  await page.getByText('Details', { exact: true }).click()
  await expect(page.getByRole('region', { name: /problem/i })).toContainText('What is shown below')
  expect(await table.boundingBox()).toEqual(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: /problem/i })).toBeHidden()
})

test('on a phone a row has 68 px, the first lies within 320, and nothing scrolls sideways', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(1), listedToken(2, { status: 'BANNED' }), listedToken(3, low)]))
  await page.setViewportSize({ width: 390, height: 844 })
  await openConnected(page, '/tokens')
  const row = page.getByRole('table').getByRole('row').first()
  await expect(row).toContainText('Banned')
  const box = await row.boundingBox()
  expect(Math.round(box?.height ?? 0)).toBe(68)
  expect(box?.y ?? 999).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
