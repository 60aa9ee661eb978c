import type { BrowserContext, Page } from '@playwright/test'
import { bearer, canary, connectionKey } from './secrets.ts'
import type { Seen } from './service.ts'

/** The hosts which the service puts pictures on. Nothing is asked of them in earnest: they answer with one dot. */
const pictureHosts = ['cdn.imaginepro.ai', 'cdn-new.imaginepro.ai', 'cdn.discordapp.com']

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What Chromium itself logs for a reply with an error status, and for one that breaks off. */
const ownLog = /^Failed to load resource: (?:the server responded with a status of \d+|net::ERR_)/

type Watched = { canary: string; bearer: string; connectionKey: string; binding: string }

/** Watches all pages of a context for what must never happen. A report that nobody takes fails the test. */
export class Guards {
  #reports: string[] = []
  readonly #context: BrowserContext
  readonly #origin: string

  constructor(context: BrowserContext, origin: string) {
    this.#context = context
    this.#origin = origin
  }

  get reports(): readonly string[] {
    return this.#reports
  }

  /** For the tests that plant something on purpose: the reports so far, which then count no more. */
  take(): string[] {
    return this.#reports.splice(0)
  }

  async watch(): Promise<void> {
    const context = this.#context
    const binding = '__tellGuard'
    await context.exposeBinding(binding, (_, report: unknown) => this.#report(String(report)))
    await context.addInitScript(watchPage, { canary, bearer, connectionKey, binding })
    await context.route(
      ({ hostname }) => pictureHosts.includes(hostname),
      (route) => route.fulfill({ contentType: 'image/png', body: dot }),
    )
    context.on('weberror', (error) => this.#report(`uncaught: ${String(error.error())}`))
    context.on('console', (message) => {
      const { url } = message.location()
      const isExpected = ownLog.test(message.text()) && (this.#isApi(url) || isPicture(url))
      if (message.type() === 'error' && !isExpected) this.#report(`console.error: ${message.text()} (${url})`)
      this.#seek(message.text(), 'console')
    })
    context.on('request', (request) => {
      const url = request.url()
      const isOwn = url.startsWith(`${this.#origin}/`) || /^(?:data|blob):/.test(url)
      const isShown = isPicture(url) && request.resourceType() === 'image'
      if (!isOwn && !isShown) this.#report(`foreign request: ${url}`)
      this.#seek(url + (request.postData() ?? ''), 'request')
      const { authorization, ...others } = request.headers()
      this.#seek(JSON.stringify(others), 'request header')
      if (authorization !== undefined && !this.#isApi(url)) this.#report(`authorization sent to ${url}`)
    })
  }

  /** Looks at every page that is open now, and at what reached the servers. */
  async check(seen: readonly Seen[]): Promise<void> {
    for (const page of this.#context.pages()) await this.#checkPage(page)
    for (const { path, headers } of seen) {
      const { authorization = '', ...others } = headers
      this.#seek(path + JSON.stringify(others), 'request as it arrived')
      if (authorization.includes(canary)) this.#report('the canary was sent to the service')
    }
  }

  async #checkPage(page: Page): Promise<void> {
    if (page.isClosed() || !page.url().startsWith(this.#origin)) return
    this.#seek(page.url(), 'address')
    this.#seek(await page.evaluate(() => document.documentElement.outerHTML), 'document')
    this.#seek(await page.title(), 'title')
    const stored = await page.evaluate((key) => {
      const areas = [localStorage, sessionStorage].map((area) => Object.entries(area))
      return JSON.stringify(areas.flat().filter(([name]) => name !== key))
    }, connectionKey)
    this.#seek(stored, 'storage')
    const kept = await page.evaluate(
      (key) => `${localStorage.getItem(key)} ${sessionStorage.getItem(key)}`,
      connectionKey,
    )
    if (kept.includes(canary)) this.#report('canary in storage')
  }

  #seek(text: string, where: string): void {
    if (text.includes(canary)) this.#report(`canary in ${where}`)
    if (text.includes(bearer)) this.#report(`bearer in ${where}`)
  }

  #report(report: string): void {
    this.#reports.push(report.replaceAll(canary, '<canary>').replaceAll(bearer, '<bearer>'))
  }

  #isApi(url: string): boolean {
    return url.startsWith(`${this.#origin}/api/`)
  }
}

function isPicture(url: string): boolean {
  return URL.canParse(url) && pictureHosts.includes(new URL(url).hostname)
}

/** Runs in the page, before anything of the app: what shows for a moment is seen as well. */
function watchPage({ canary: secret, bearer: key, connectionKey: keeper, binding }: Watched): void {
  function tell(report: string): void {
    const told: unknown = Reflect.get(globalThis, binding)
    if (typeof told === 'function') Reflect.apply(told, undefined, [report])
  }
  function seek(text: string, where: string): void {
    if (text.includes(secret)) tell(`canary in ${where}`)
    if (text.includes(key)) tell(`bearer in ${where}`)
  }
  addEventListener(
    'securitypolicyviolation',
    (event) => tell(`CSP: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    true,
  )
  addEventListener('unhandledrejection', (event) => tell(`unhandled rejection: ${String(event.reason)}`))
  // The empty page which a tab begins with has no storage.
  if (location.origin === 'null') return
  const areas = { localStorage, sessionStorage }
  new MutationObserver(() => {
    seek(document.documentElement?.outerHTML ?? '', 'document, for a moment')
    seek(location.href, 'address, for a moment')
    for (const [name, area] of Object.entries(areas)) {
      const entries = Object.entries(area).filter(([entry]) => entry !== keeper)
      seek(JSON.stringify(entries), `${name}, for a moment`)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}
