import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createSandbox, fakeDiscordSecret, sandboxBearer } from '../sandbox/sandbox.ts'
import { situations } from '../sandbox/situations.ts'
import { accountSchema } from './account.ts'
import { createService } from './client.ts'
import { askLatest } from './latest.ts'
import { messageSchema, readMessage } from './message.ts'
import { createPaceMemory, createPacer } from './pacing.ts'
import { tokensSchema } from './tokens.ts'
import { readTrace, traceSchema } from './trace.ts'

/** The replies as the documentation prints them, so that sandbox and schema cannot agree on a mistake. */
const documentedTrace = {
  messageId: 'xxxxxx-4517-xxxx-xxxx-xxxxxxxxx',
  tokenId: 111,
  discordChannelId: '125000000000000',
  tokenStatus: 'FAST',
  tokenInfo: {
    jobMode: 'Fast',
    message: '',
    runningJobs: 'None',
    relaxedUsage: '1000 images',
    subscription: 'Standard (Active monthly, renews next on <t:xxx>)',
    lifetimeUsage: '2000 images',
    queuedJobsFast: '0',
    visibilityMode: 'Public',
    queuedJobsRelax: '0',
    fastTimeRemaining: '15.00/15.0 hours (100.00%)',
  },
}

describe('a trace', () => {
  test('is read as documented', () => {
    expect(v.parse(traceSchema, documentedTrace)).toEqual({
      messageId: 'xxxxxx-4517-xxxx-xxxx-xxxxxxxxx',
      tokenId: '111',
      channelId: '125000000000000',
      tokenStatus: 'FAST',
      info: documentedTrace.tokenInfo,
    })
  })

  test('is read from a list as well, and its info too', () => {
    const listed = [{ ...documentedTrace, tokenInfo: [documentedTrace.tokenInfo] }]
    expect(v.parse(traceSchema, listed)).toEqual(v.parse(traceSchema, documentedTrace))
  })

  test('is read with the misspelled key', () => {
    const { relaxedUsage, ...others } = documentedTrace.tokenInfo
    const trace = v.parse(traceSchema, {
      ...documentedTrace,
      tokenInfo: { ...others, relaxedUsuage: relaxedUsage },
    })
    expect(trace.info?.relaxedUsage).toBe('1000 images')
  })

  test.each([[undefined], [null], [7], ['text'], [{}], [[]], [{ other: 1 }]])(
    'without readable information (%j) names the token all the same',
    (tokenInfo) => {
      expect(v.parse(traceSchema, { tokenId: '7', tokenInfo })).toMatchObject({ tokenId: '7', info: null })
    },
  )

  test('takes no text for what is none', () => {
    const trace = v.parse(traceSchema, {
      tokenId: { a: 1 },
      tokenStatus: true,
      tokenInfo: { jobMode: [1], message: 5 },
    })
    expect(trace).toMatchObject({ tokenId: null, tokenStatus: 'true' })
    expect(trace.info).toMatchObject({ jobMode: '[…]', message: '5', subscription: null })
  })

  test.each([
    [7, '7'],
    [' 7 ', '7'],
    [{ id: 5 }, null],
    [[5], null],
    [true, null],
    [null, null],
    [undefined, null],
  ])('with the id %j names token %j', (tokenId, expected) => {
    expect(v.parse(traceSchema, { ...documentedTrace, tokenId })).toMatchObject({ tokenId: expected })
  })

  const { tokenInfo } = documentedTrace
  const banned = { ...documentedTrace, tokenStatus: 'BANNED' }
  test.each([
    ['beside what is empty', [null, {}, documentedTrace]],
    ['twice the same', [documentedTrace, { ...documentedTrace }]],
    ['with its info beside what is empty', { ...documentedTrace, tokenInfo: [{}, tokenInfo] }],
  ])('is read %s', (_name, reply) => {
    expect(v.parse(traceSchema, reply)).toEqual(v.parse(traceSchema, documentedTrace))
  })

  test.each([
    ['two traces', [documentedTrace, banned]],
    ['two infos', { ...documentedTrace, tokenInfo: [tokenInfo, { ...tokenInfo, message: 'x' }] }],
  ])('is none where it holds %s that differ', (_name, reply) => {
    expect(v.safeParse(traceSchema, reply).success).toBe(false)
  })

  test('lets no other field in', () => {
    const trace = v.parse(traceSchema, {
      ...documentedTrace,
      token: 'x',
      tokenInfo: { ...documentedTrace.tokenInfo, token: 'y' },
    })
    expect(JSON.stringify(trace)).not.toMatch(/"token"/)
  })
})

describe('a message', () => {
  const documented = {
    messageId: 'your-button-message-id',
    prompt: 'A little cat running on the grass',
    originalUrl: 'https://cdn.discordapp.com/attachments/123/123/123.png',
    uri: 'https://cdn.imaginepro.ai/storage/123/123/123.png',
    progress: 100,
    status: 'DONE',
    createdAt: '2023-08-01T14:03:01.817Z',
    updatedAt: '2023-08-01T14:03:01.817Z',
    buttons: ['U1', '🔄', 'Zoom Out 2x'],
    originatingMessageId: 'your-message-id',
    ref: '',
  }

  test('is read as documented', () => {
    expect(v.parse(messageSchema, documented)).toEqual({
      messageId: 'your-button-message-id',
      originatingMessageId: 'your-message-id',
      status: { kind: 'done', text: 'DONE' },
      progress: { kind: 'percent', percent: 100 },
      prompt: 'A little cat running on the grass',
      error: null,
      pictureUrl: 'https://cdn.imaginepro.ai/storage/123/123/123.png',
      createdText: '2023-08-01T14:03:01.817Z',
      updatedText: '2023-08-01T14:03:01.817Z',
      ref: '',
    })
  })

  test('is read with only images, a progress in text, and the other name of its origin', () => {
    const message = v.parse(messageSchema, {
      images: ['https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/2346e0bc.png'],
      progress: '45',
      originalMessageId: 'a',
    })
    expect(message).toMatchObject({
      progress: { kind: 'percent', percent: 45 },
      originatingMessageId: 'a',
      pictureUrl: 'https://cdn-new.imaginepro.ai/storage/v1/object/public/cdn/2346e0bc.png',
      status: { kind: 'unknown', text: null },
    })
  })

  test.each(['(Waiting to start)', '-1', '1e3', { percent: 45 }])(
    'keeps the progress %j in words',
    (progress) => {
      const text = typeof progress === 'string' ? progress : '{…}'
      expect(v.parse(messageSchema, { ...documented, progress })).toMatchObject({
        progress: { kind: 'unreadable', text },
      })
    },
  )

  test.each([45.5, '45.5%', '(45.5%)'])('reads the progress %j', (progress) => {
    expect(v.parse(messageSchema, { ...documented, progress })).toMatchObject({
      progress: { kind: 'percent', percent: 45.5 },
    })
  })

  test.each([undefined, null, ''])('says of the progress %j that it is missing', (progress) => {
    expect(v.parse(messageSchema, { ...documented, progress })).toMatchObject({
      progress: { kind: 'missing' },
    })
  })

  test('that failed is read from status and error alone', () => {
    expect(v.parse(messageSchema, { status: 'FAIL', error: 'Banned prompt' })).toMatchObject({
      status: { kind: 'failed' },
      error: 'Banned prompt',
    })
  })
})

describe('a list of tokens', () => {
  const documented = {
    id: 198,
    token: 'fake-secret-of-a-test',
    channelId: '1169758569336333381',
    serverId: '1169758569336478123',
    isActive: true,
    status: 'FAST',
    info: {
      jobMode: '',
      runningJobs: 'None',
      relaxedUsage: '0 images',
      subscription: 'Basic (Active monthly, renews next on <t:1709417882>)',
      lifetimeUsage: '674 images',
      queuedJobsFast: '0',
      visibilityMode: 'Public',
      queuedJobsRelax: '0',
      fastTimeRemaining: '199.00/200.0 minutes (99.50%)',
    },
    concurrency: 2,
  }
  const read = {
    tokenId: '198',
    channelId: '1169758569336333381',
    tokenStatus: 'FAST',
    isActive: true,
    concurrency: '2',
    info: { ...documented.info, message: null },
  }

  test.each([
    ['as documented', [documented], [read]],
    ['of one without its list', documented, [read]],
    ['with a blank around the id', { ...documented, id: ' 198' }, [read]],
    [
      'with texts that contradict each other',
      { ...documented, info: [{ jobMode: 'a' }, { jobMode: 'b' }] },
      [{ ...read, info: null }],
    ],
    ['with what is no token in it', [null, 'x', { id: null }, documented, []], [read]],
    ['that is empty', [], []],
  ])('%s', (_name, reply, tokens) => {
    expect(v.parse(tokensSchema, reply)).toEqual(tokens)
  })

  test.each([
    ['false', false],
    [' True ', true],
    [0, false],
    ['1', true],
    ['', null],
    [null, null],
    [undefined, null],
    ['maybe', 'maybe'],
    [2, '2'],
    [{}, '{…}'],
    [[false], '[…]'],
  ])('reads the switch %j as %j', (isActive, expected) => {
    expect(v.parse(tokensSchema, [{ ...documented, isActive }])).toEqual([{ ...read, isActive: expected }])
  })

  test.each([[null], ['x'], [{}], [[{ name: 'x' }]]])('is not %j', (reply) => {
    expect(v.safeParse(tokensSchema, reply).success).toBe(false)
  })

  test('never holds the secret', () => {
    expect(JSON.stringify(v.parse(tokensSchema, [documented]))).not.toContain('fake-secret')
  })
})

test('an account is read as documented, without the e-mail address', () => {
  const account = v.parse(accountSchema, {
    type: 'STARTER',
    creditsQuota: 1600,
    credits: 1600,
    creditsExtra: 1000,
    expiredAt: '2022-10-07T14:30:00.000Z',
    email: 'xxx@gmail.com',
  })
  expect(account).toEqual({
    type: 'STARTER',
    credits: '1600',
    creditsQuota: '1600',
    expiredAt: '2022-10-07T14:30:00.000Z',
  })
})

describe('against the sandbox', () => {
  const settled = situations.filter(({ name }) => !['slow', 'never-ends', 'unreachable'].includes(name))

  test.each(settled)(
    '$name: nothing secret comes through, and every answer is an answer or a problem',
    async (situation) => {
      const now = Date.UTC(2026, 10, 22, 12)
      const sandbox = createSandbox({ now: () => now, latencyMs: 0 })
      const service = createService('sandbox', {
        bearer: sandboxBearer,
        pacer: createPacer(createPaceMemory(), () => now),
        fetch: (request) => sandbox.fetch(request),
        origin: 'http://sandbox.test',
        now: () => now,
      })
      const { messageId } = situation
      const ask = { priority: 'interactive', signal: null } as const
      const trace = await askLatest(undefined, service.now, () => readTrace(service, messageId, ask))
      const message = await askLatest(undefined, service.now, () => readMessage(service, messageId, ask))
      expect(JSON.stringify([trace, message])).not.toContain(fakeDiscordSecret)
      expect([trace.good === null, message.good === null]).toEqual([
        trace.failure !== null,
        message.failure !== null,
      ])
      expect([situation.name, trace.failure?.problem.kind ?? null]).toEqual([
        situation.name,
        problemKinds[situation.name] ?? null,
      ])
    },
  )
})

const problemKinds: Readonly<Record<string, string>> = {
  fresh: 'not-found',
  'not-found': 'not-found',
  'no-access': 'not-allowed',
  rejected: 'rejected',
  'rate-limited': 'rate-limited',
  down: 'service-trouble',
  garbled: 'unreadable',
}
