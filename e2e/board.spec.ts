import { expect, messageId, openConnected, openOnClock, passTime, test, tracePath } from './fixtures.ts'
import { json, listedToken, refusal } from './replies.ts'

const low = { info: { fastTimeRemaining: '20.00/200.0 minutes (10.00%)' } }

test('the board shows what the account lists, problems first, and each token’s own page', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(198), listedToken(7, low), listedToken(9, { status: 'BANNED' })]))
  await openConnected(page, '/tokens')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Down')
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

test('a plan without a list is told of, and a watched message stands in', async ({ page, service }) => {
  service.reply('tokens', refusal(403, 'Forbidden'))
  await openConnected(page, tracePath)
  await page.getByRole('button', { name: 'Watch this token' }).click()
  await expect(page.getByRole('link', { name: 'On your board' })).toBeVisible()
  await page.getByRole('link', { name: 'Tokens', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(/not in this plan/i)
  await expect(page.getByRole('table')).toContainText('15 of 15 h')
  await page.reload()
  await expect(page.getByRole('table')).toContainText('15 of 15 h')
  expect(service.seen('tokens')).toHaveLength(1)
})

test('pasted messages are watched, and one that is unknown can be taken off', async ({ page, service }) => {
  service.reply('trace', refusal(404, 'Message not found'))
  await openConnected(page, '/tokens')
  await page.getByRole('textbox', { name: /messages/i }).fill(`see ${messageId}`)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
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
  await page.getByRole('textbox', { name: /messages/i }).fill(messageId)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the list' }).click()
  const file = await (await downloading).path()

  await page.evaluate(() => localStorage.removeItem('tokenscope.watch-list'))
  await page.reload()
  await expect(page.getByRole('table')).toContainText('198')
  await expect(page.getByRole('table')).not.toContainText('studio two')
  const field = page.getByLabel('Replace the list by a file')
  await field.setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[1]'),
  })
  await expect(page.getByRole('alert')).toContainText('holiday.json')
  await field.setInputFiles(file)
  await expect(page.getByRole('table')).toContainText('studio two')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('table')).not.toContainText('studio two')
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
