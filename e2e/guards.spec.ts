import { expect, openConnected, test, tracePath } from './fixtures.ts'
import { bearer, canary } from './secrets.ts'

// Each guard is shown something to bite: one that stays silent here would stay silent everywhere.

type Violation = { plant: (secrets: string[]) => void; report: RegExp }

const planted: Readonly<Record<string, Violation>> = {
  'an inline script': {
    plant: () => {
      const script = document.createElement('script')
      script.append('globalThis.ranInline = true')
      document.body.append(script)
    },
    report: /^CSP: (?:script-src|require-trusted-types)/,
  },
  'an inline style': {
    plant: () => document.body.setAttribute('style', 'color: red'),
    report: /^CSP: style-src/,
  },
  'markup from text': {
    plant: () => {
      try {
        document.body.innerHTML = '<p>hello</p>'
      } catch {
        // Trusted Types refuse it, and that is reported.
      }
    },
    report: /^CSP: require-trusted-types/,
  },
  'a console.error': { plant: () => console.error('planted'), report: /^console\.error: planted/ },
  'an uncaught error': {
    plant: () => {
      setTimeout(() => {
        throw new Error('planted')
      })
    },
    report: /^uncaught: .*planted/,
  },
  'an unhandled rejection': {
    plant: () => void Promise.reject(new Error('planted')),
    report: /planted/,
  },
  'a picture from elsewhere': {
    plant: () => {
      new Image().src = 'http://127.0.0.1:9/evil.png'
    },
    report: /^(?:CSP: img-src|foreign request:)/,
  },
  'a request to elsewhere': {
    plant: () => void fetch('http://127.0.0.1:9/evil').catch(() => undefined),
    report: /^(?:CSP: connect-src|foreign request:)/,
  },
  'the canary on the page for a moment': {
    plant: ([secret = '']) => {
      const text = document.createElement('p')
      text.append(secret)
      document.body.append(text)
      queueMicrotask(() => queueMicrotask(() => setTimeout(() => text.remove())))
    },
    report: /^canary in document, for a moment/,
  },
  'the bearer in an attribute': {
    plant: ([, key = '']) => document.body.setAttribute('title', key),
    report: /^bearer in document/,
  },
  'the bearer in the title': {
    plant: ([, key = '']) => {
      document.title = key
    },
    report: /^bearer in document/,
  },
  'the bearer in the console': { plant: ([, key = '']) => console.info(key), report: /^bearer in console/ },
  'the bearer in the address': {
    plant: ([, key = '']) => history.replaceState(null, '', `?key=${key}`),
    report: /^bearer in address/,
  },
  'the bearer in storage': {
    plant: ([, key = '']) => localStorage.setItem('other', key),
    report: /^bearer in storage/,
  },
  'the canary under the connection key': {
    plant: ([secret = '']) => sessionStorage.setItem('tokenscope.connection', secret),
    report: /^canary in storage/,
  },
  'the bearer in a query': {
    plant: ([, key = '']) => void fetch(`/api/v1/discord/tokens?key=${key}`).catch(() => undefined),
    report: /^bearer in request$/,
  },
  'the bearer in another header': {
    plant: ([, key = '']) => void fetch('/favicon.svg', { headers: { 'x-key': key } }),
    report: /^bearer in request header/,
  },
  'an authorization beside the API': {
    plant: () => void fetch('/favicon.svg', { headers: { authorization: 'x' } }),
    report: /^authorization sent to/,
  },
}

/** Several to a page: a page costs more than what is planted on it. */
const handful = 6
const violations = Object.entries(planted)
for (let from = 0; from < violations.length; from += handful) {
  const some = violations.slice(from, from + handful)
  const names = `${some[0]?.[0]} … ${some.at(-1)?.[0]}`
  test(`the guards see ${names}`, async ({ page, guards, servers }) => {
    for (const [what, { plant, report }] of some) {
      await openConnected(page, tracePath)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(guards.reports, `before ${what}`).toEqual([])
      await page.evaluate(plant, [canary, bearer])
      await expect
        .poll(
          async () => {
            await guards.check([])
            return guards.reports.some((one) => report.test(one))
          },
          { message: what, intervals: [20] },
        )
        .toBe(true)
      // Taken away again, or the last check would find it once more.
      await page.goto('/favicon.svg')
      await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
      servers.gateway.seen.length = 0
      servers.service.forget()
      guards.take()
    }
  })
}

test('the guards see what reached the servers', async ({ guards }) => {
  const headers = { authorization: `Bearer ${bearer}` }
  await guards.check([{ method: 'GET', path: '/api/v1/message/trace/x', headers }])
  expect(guards.take()).toEqual([])
  await guards.check([{ method: 'GET', path: `/?k=${bearer}`, headers: { 'x-key': canary } }])
  expect(guards.take()).toEqual(['canary in request as it arrived', 'bearer in request as it arrived'])
})
