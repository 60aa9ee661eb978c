import { expect, openConnected, test } from './fixtures.ts'
import { json, listedToken } from './replies.ts'

/** Ids that look like a file, a hidden one, a compressed one, a way up, or an encoding. */
const ids = ['.', '..', '.hidden', 'a.gz', 'report.js', 'a/b', 'a%2Fb', 'a%25b', '~', 'a?b#c', 'ü'] as const

test('a token’s page has an address of its own, whatever the id, and a reload keeps it', async ({
  page,
  service,
}) => {
  service.reply('tokens', json(ids.map((id) => listedToken(id))))
  await openConnected(page, '/tokens')
  const heading = page.getByRole('heading', { level: 1 })
  for (const id of ids) {
    await page.getByRole('link', { name: id, exact: true }).click()
    await expect(heading).toContainText(id)
    await expect(page.getByRole('meter', { name: /fast time/i })).toBeVisible()
    await page.reload()
    await expect(heading).toContainText(id)
    await expect(page.getByRole('meter', { name: /fast time/i })).toBeVisible()
    await page.goBack()
  }
})
