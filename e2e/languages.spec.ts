import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, openConnected, test, tracePath } from './fixtures.ts'
import { json, listedToken } from './replies.ts'

const paths = [
  '/',
  tracePath,
  `/traces?ids=${tracePath.slice(7)},d15c1541-229a-442b-9873-d3494dede12b`,
  '/tokens',
  '/tokens/7',
  '/wall?dim=off',
  '/connect',
  '/settings',
]

async function speak(page: Page, tag: string): Promise<void> {
  await page.goto('/favicon.svg')
  await page.evaluate((language) => localStorage.setItem('tokenscope.language', language), tag)
}

test.describe('by the browser’s languages', () => {
  test.use({ locale: 'zh-CN' })

  test('a Chinese browser is spoken to in Chinese, and a switch changes that at once', async ({
    page,
    service,
  }) => {
    service.reply('tokens', json([listedToken(7, { status: 'BANNED' })]))
    await openConnected(page, '/tokens')
    await expect(page.getByRole('table')).toContainText('已封禁')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await openConnected(page, '/settings')
    await page.getByRole('radio', { name: 'English' }).check()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    await page.getByRole('radio', { name: '简体中文' }).check()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置')
  })
})

test('a wall speaks the language of its address, and changes no other page’s', async ({ page, service }) => {
  service.reply('tokens', json([listedToken(7)]))
  await openConnected(page, '/wall?lang=zh-CN&dim=off')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('令牌')
  await openConnected(page, '/tokens')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tokens')
})

test('no page says anything in Chinese that is not Chinese, and axe finds nothing', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), listedToken(8, { status: 'BANNED' })]))
  await speak(page, 'zh-CN')
  for (const path of paths) {
    await openConnected(page, path)
    await expect(page.getByRole('main')).toContainText(/[\u4e00-\u9fff]/)
    await page.waitForTimeout(300)
    const english = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        const isRaw = node.parentElement?.closest('bdi, code, [lang], script') !== null
        if (!isRaw && /[A-Za-z]+ [a-z]+ [a-z]+/.test(text)) found.push(text)
      }
      return found
    })
    expect(english, path).toEqual([])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      path,
    ).toEqual([])
  }
})

test('from right to left no page breaks, and every sentence comes from the words', async ({
  page,
  service,
}) => {
  service.reply('tokens', json([listedToken(7), listedToken(8, { status: 'BANNED' })]))
  await speak(page, 'qps')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of paths) {
      await openConnected(page, path)
      await expect(page.getByRole('main')).toContainText('⟦')
      await page.waitForTimeout(300)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      const faults = await page.evaluate(() => {
        const found: string[] = []
        const { scrollWidth, clientWidth } = document.documentElement
        if (scrollWidth > clientWidth + 1) found.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`)
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? ''
          const isRaw = node.parentElement?.closest('bdi, code, kbd, [lang], [translate=no], script') !== null
          if (!isRaw && /[A-Za-z]{3,}/.test(text) && !/[⟦⟧]|^Tokenscope$/.test(text.trim())) found.push(text)
        }
        return found
      })
      expect(faults, `${path} at ${width}`).toEqual([])
    }
  }
})
