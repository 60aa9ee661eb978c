import { expect, messageId, openConnected, openOnClock, passTime, test } from './fixtures.ts'
import { json, listedToken, type Reply } from './replies.ts'

function idsFrom(first: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `0a1b2c3d-0000-4000-8000-${String(first + index).padStart(12, '0')}`,
  )
}

test('forgetting while another tab polls leaves nothing of the board on the disk', async ({
  context,
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7)]))
  const other = await context.newPage()
  await openOnClock(other, '/tokens')
  await expect(other.getByRole('table')).toContainText('7')
  await openConnected(page, '/settings')
  const { promise: isHeld, resolve: onHeld } = Promise.withResolvers<() => void>()
  const held: Reply = (request, response) => onHeld(() => json([listedToken(7)])(request, response))
  service.reply('tokens', held)
  await passTime(other, 61)
  const answer = await isHeld
  await page.getByRole('button', { name: /forget the bearer/i }).click()
  await expect(page).toHaveURL(/connect/)
  answer()
  await passTime(other, 61)
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('board'))))
    .toEqual([])
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('board')))).toEqual(
    [],
  )
})

test('forgetting everything leaves nothing but that it was chosen', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(7)]))
  await openConnected(page, '/tokens/7')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: /name/i }).fill('studio')
  await page.keyboard.press('Enter')
  await page.goto(`/trace/${messageId}`)
  await page.goto('/settings')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('button', { name: /forget everything/i }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /forget everything/i })
    .click()
  await expect(page).toHaveURL(/connect/)
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(kept.filter((key) => key.startsWith('tokenscope.'))).toEqual(['tokenscope.forgets'])
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

test('links to a wall change nothing that is kept, and a click keeps what they show', async ({
  context,
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7)]))
  await openConnected(page, '/tokens')
  await page.getByRole('button', { name: 'Add token' }).click()
  await page.getByRole('textbox', { name: /messages/i }).fill(messageId)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
  const readKept = () =>
    page.evaluate(() => [
      localStorage.getItem('tokenscope.every'),
      (localStorage.getItem('tokenscope.watch-list') ?? '').split('"messageId"').length - 1,
    ])
  await expect.poll(readKept).toEqual([null, 1])
  for (let link = 0; link < 5; link += 1) {
    const tab = await context.newPage()
    await openConnected(tab, `/wall?every=off&dim=off&ids=${idsFrom(link * 100, 100).join()}`)
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
    await tab.close()
  }
  expect(await readKept()).toEqual([null, 1])
  await openConnected(page, `/wall?dim=off&ids=${idsFrom(0, 2).join()}`)
  await page.getByRole('button', { name: /keep on my list/i }).click()
  await expect.poll(readKept).toEqual([null, 3])
})
