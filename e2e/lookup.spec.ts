import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import {
  expect,
  messageId,
  openConnected,
  openOnClock,
  passTime,
  refreshButton,
  test,
  tracePath,
} from './fixtures.ts'
import { documentedProgress, json, listedToken, progressWith, traceWith } from './replies.ts'
import { bearer } from './secrets.ts'

/** The field of the overview, or of the search that is open. */
function lookup(page: Page): Locator {
  const name = /message id/i
  return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }))
}

function idOf(number: number): string {
  return `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const forms: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.toUpperCase(),
  (id) => `  <${id}>.\n`,
  (id) => `[2026-11-22 10:00] job ${id} took 31 s (worker 7)`,
  (id) => `“${id}”`,
  (id) => JSON.stringify({ ...documentedProgress, messageId: id, originatingMessageId: idOf(999) }, null, 2),
  (id) => `{\\"messageId\\":\\"${id}\\"}`,
  (id) => `curl -H 'Authorization: Bearer ${bearer}' https://api.imaginepro.ai/api/v1/message/trace/${id}`,
  (id) => `https://api.imaginepro.ai/api/v1/midjourney/message/${id}?expandMj=true`,
  (id) => `http://localhost:4173/trace/${id}#top`,
  (id) => encodeURIComponent(`https://tokenscope.example/trace/${id}`),
  (id) => id.replaceAll('-', '\u2011'),
]

test('the lookup takes any pasted form of an id', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openConnected(page, '/')
  await expect(lookup(page)).toBeVisible()
  for (const [number, form] of forms.entries()) {
    await test.step(form('<id>'), async () => {
      await page.keyboard.press('/')
      await expect(lookup(page)).toBeFocused()
      if (number % 2 === 0) {
        await lookup(page).fill(form(idOf(number)))
        await page.keyboard.press('Enter')
      } else {
        // A paste that holds an id is a lookup already.
        await page.evaluate((clip) => navigator.clipboard.writeText(clip), form(idOf(number)))
        await page.keyboard.press('ControlOrMeta+v')
      }
      await expect(page).toHaveURL(new RegExp(`/trace/${idOf(number)}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(idOf(number))
      await expect(page).toHaveTitle(new RegExp(idOf(number)))
    })
  }
})

test('an address in capitals becomes the canonical one, and one that is no id says how ids look', async ({
  page,
}) => {
  await openConnected(page, `/trace/${messageId.toUpperCase()}`)
  await expect(page).toHaveURL(new RegExp(`${tracePath}$`))
  await page.goto('/trace/not-an-id%3Cimg%3E')
  await expect(page.getByRole('main')).toContainText('not-an-id<img>')
  await expect(page.getByRole('main')).toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  await page.goto('/no/such/page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/i)
})

test('bad input says what an id looks like', async ({ page }) => {
  await openConnected(page, '/')
  for (const text of ['', 'hello', '12345', 'd15c1541-229a-442b-9873-d3494dede12']) {
    await lookup(page).fill(text)
    await page.getByRole('button', { name: /look up/i }).click()
    await expect(page.getByRole('alert')).toHaveText(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/)
    await expect(lookup(page)).toHaveValue(text)
    await expect(lookup(page)).toHaveAttribute('aria-invalid', 'true')
  }
  await lookup(page).fill(messageId)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('several ids lead to a table grouped by token', async ({ page, service }) => {
  const tokens = ['111', '222', '111']
  service.reply('trace', (request, response) => {
    const number = Number(request.url?.slice(-1))
    const tokenId = tokens[number] ?? 'nobody'
    json(traceWith({ tokenId, messageId: idOf(number) }))(request, response)
  })
  service.reply('fetch', (request, response) => {
    json(progressWith({ prompt: `prompt ${request.url?.slice(-1)}` }))(request, response)
  })
  await openOnClock(page, '/')
  await lookup(page).fill(`${idOf(0)}\n${idOf(1)} and ${idOf(2)}, ${idOf(0).toUpperCase()}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/traces\?ids=/)
  expect(decodeURIComponent(page.url()).split('ids=')[1]).toBe([idOf(0), idOf(1), idOf(2)].join())
  await expect(page).toHaveTitle(/3 messages/)
  await expect.poll(() => service.seen('trace').length).toBe(1)
  await passTime(page, 3)
  await expect.poll(() => service.seen('trace').length).toBe(2)
  await passTime(page, 3)
  const groups = page.getByRole('main').getByRole('table')
  await expect(groups).toHaveCount(2)
  await expect(groups.nth(0).getByRole('link')).toHaveText([idOf(0), idOf(2)])
  await expect(groups.nth(1).getByRole('link')).toHaveText([idOf(1)])
  await expect(groups.nth(0)).toContainText('Done')
  await expect(groups.nth(1)).toContainText('prompt 1')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/111/, /222/])
  await groups.nth(1).getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/trace/${idOf(1)}$`))
})

test('one message of several that cannot be traced stands on its own', async ({ page, service }) => {
  service.reply('trace', (request, response) => {
    const isGood = request.url?.endsWith(idOf(1)) === true
    json(isGood ? traceWith({}) : { message: 'no', statusCode: 403 }, isGood ? 200 : 403)(request, response)
  })
  await openOnClock(page, `/traces?ids=${idOf(0)},${idOf(1)}`)
  await expect.poll(() => service.seen('trace').length).toBe(1)
  await passTime(page, 3)
  await expect(page.getByRole('heading', { level: 2, name: /111/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/not allowed/i)
})

test('the asking for many messages can be stopped and resumed, and what has come is kept as a table', async ({
  page,
  service,
}) => {
  service.reply('trace', (request, response) => {
    const number = Number(request.url?.slice(-1))
    json(traceWith({ tokenId: number === 1 ? '222' : '111', messageId: idOf(number) }))(request, response)
  })
  service.reply('fetch', json(progressWith({ prompt: '=HYPERLINK("https://evil.example") "cat"' })))
  const ids = Array.from({ length: 6 }, (_, number) => idOf(number))
  await openOnClock(page, `/traces?ids=${ids.join()}`)
  const bar = page.getByRole('progressbar', { name: /traced/i })
  await expect(bar).toHaveAttribute('aria-valuemax', '6')
  await expect(bar).toHaveAttribute('aria-valuenow', '1')
  await expect(bar).toHaveAttribute('aria-valuetext', /1 of 6 traced.*one trace every 3 s/)
  await passTime(page, 3)
  await expect(bar).toHaveAttribute('aria-valuenow', '2')
  await page.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(page.getByRole('status')).toHaveText(/stopped: 2 of 6/i)
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused()
  for (let minute = 0; minute < 3; minute += 1) await passTime(page, 60)
  await page.evaluate(async () => (await fetch('/favicon.svg')).text())
  expect(service.seen('trace'), 'what waited is not asked for').toHaveLength(2)
  await expect(page.getByRole('table').first().getByRole('link')).toHaveText([idOf(0)])
  await expect(refreshButton(page)).toHaveAttribute('aria-disabled', 'true')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /csv/i }).click()
  const table = await readFile(await (await downloading).path(), 'utf8')
  const lines = table.trimEnd().split('\r\n')
  expect(lines).toHaveLength(7)
  expect(lines[0]).toContain('"Message","Token","Level","Reason"')
  expect(lines[1]).toContain(`"${idOf(0)}","111","OK"`)
  expect(lines[1]).toContain('"15.00/15.0 hours (100.00%)"')
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"") ""cat"""`)
  expect(lines[2]).toContain(`"${idOf(1)}","222"`)

  await page.getByRole('button', { name: 'Resume' }).click()
  for (let asked = 3; asked <= 6; asked += 1) {
    await expect.poll(() => service.seen('trace').length, { intervals: [20] }).toBe(asked)
    await passTime(page, 3)
  }
  await expect(bar).toHaveAttribute('aria-valuetext', /6 messages traced, of 2 tokens/)
  expect(service.seen('trace'), 'none is asked for twice').toHaveLength(6)
  await expect(page.getByRole('button', { name: /^(?:stop|resume)$/i })).toHaveCount(0)
})

test('up to 200 messages are taken, and the rest is counted', async ({ page }) => {
  const ids = Array.from({ length: 205 }, (_, number) => idOf(number))
  await openConnected(page, `/traces?ids=${ids.join()}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('200 messages')
  await expect(page.getByRole('main')).toContainText('5 more are left out')
  await expect(page.getByRole('progressbar', { name: /traced/i })).toHaveAttribute('aria-valuemax', '200')
})

test('recent lookups are listed, removed, brought back, and survive a reload', async ({ page }) => {
  await openConnected(page, tracePath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messageId)
  await page.keyboard.press('/')
  await lookup(page).fill(idOf(1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idOf(1))
  await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()

  const recent = page.getByRole('region', { name: /recent/i })
  const messages = recent.locator('a[href^="/trace/"]')
  await expect(messages).toContainText([idOf(1), messageId])
  await recent.getByRole('button', { name: new RegExp(`remove.*${idOf(1)}`, 'i') }).click()
  await expect(messages).toContainText([messageId])
  await recent.getByRole('button', { name: /undo/i }).click()
  await expect(messages).toContainText([idOf(1), messageId])
  await recent.getByRole('button', { name: new RegExp(`remove.*${idOf(1)}`, 'i') }).click()
  await page.reload()
  await expect(messages).toContainText([messageId])
  await recent.getByRole('button', { name: /clear/i }).click()
  await expect(messages).toHaveCount(0)
  await recent.getByRole('button', { name: /undo/i }).click()
  await messages.click()
  await expect(page).toHaveURL(new RegExp(`${tracePath}$`))
})

test('at most 50 recent lookups are kept, and damaged ones are as good as none', async ({ page }) => {
  await openConnected(page, '/')
  const ids = Array.from({ length: 60 }, (_, number) => idOf(number))
  await lookup(page).fill(ids.join('\n'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/60 messages/)
  await page.getByRole('banner').getByRole('link', { name: 'Tokenscope' }).click()
  const recent = page.getByRole('region', { name: /recent/i })
  await expect(recent.getByRole('listitem')).toHaveCount(8)
  await recent.getByRole('button', { name: 'Show all 50' }).click()
  await expect(recent.getByRole('listitem')).toHaveCount(50)
  for (const damaged of ['{', '[{"messageId":"<b>"}]', '"x"', '[null]', '{"length":3}']) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) if (/recent/.test(key)) localStorage.setItem(key, text)
    }, damaged)
    await page.reload()
    await expect(page.getByRole('region', { name: /recent/i })).toContainText(/nothing yet/i)
  }
})

test('"/" types a slash where the person is typing', async ({ page }) => {
  await openConnected(page, '/')
  await expect(lookup(page)).toBeVisible()
  await page.keyboard.press('/')
  await expect(lookup(page)).toBeFocused()
  await expect(lookup(page)).toHaveValue('')
  await page.keyboard.press('/')
  await expect(lookup(page)).toHaveValue('/')
})

test('of several ids the one that is called messageId is meant, however it is written down', async ({
  page,
}) => {
  const [own, other] = [idOf(0), idOf(1)]
  for (const text of [
    `{ messageId: '${own}', originatingMessageId: '${other}', status: 'DONE' }`,
    `messageId=${own} originatingMessageId=${other}`,
    `messageId: ${own}\nprompt: a cat --cref https://cdn.midjourney.com/${other}/0_0.png`,
    `{MessageId:${own} OriginatingMessageId:${other}}`,
  ]) {
    await openConnected(page, '/')
    await lookup(page).fill(text)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/trace/${own}$`))
  }
})

test('a token is found by its label and its id, the text leaves the field, and Escape empties it', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(198), listedToken(7)]))
  await openConnected(page, '/tokens/7')
  await page.getByRole('button', { name: 'Rename' }).click()
  const label = `${'x'.repeat(59)}👩‍🚀`
  await page.getByRole('textbox', { name: /name/i }).fill(label)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label)
  await page.keyboard.press('/')
  await lookup(page).fill('198')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tokens\/198$/)
  await expect(lookup(page)).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(lookup(page)).toHaveValue('')
  await lookup(page).fill(label)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tokens\/7$/)
  await page.keyboard.press('/')
  await lookup(page).fill('nobody')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(/no message ID/i)
  await lookup(page).press('Escape')
  await expect(lookup(page)).toHaveValue('')
  await lookup(page).press('Escape')
  await expect(lookup(page)).toHaveCount(0)
})

test('Enter and Escape that belong to an input method are left alone', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(7)]))
  await openConnected(page, '/tokens/7')
  const compose = (key: string) =>
    page.evaluate((pressed) => {
      const init = { key: pressed, isComposing: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
    }, key)
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: /name/i }).fill('工作室')
  await compose('Escape')
  await compose('Enter')
  await expect(page.getByRole('textbox', { name: /name/i })).toHaveValue('工作室')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await lookup(page).fill('nobody')
  await compose('Escape')
  await compose('Enter')
  await expect(lookup(page)).toHaveValue('nobody')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
