import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createService, type Service } from '../api/client.ts'
import type { Pacer } from '../api/pacing.ts'
import { useConnectionActions } from './connection-actions.ts'
import { ConnectionContext, type ConnectionControl } from './connection-context.ts'

const good = 'sk-good-not-a-secret'
const bad = 'sk-bad-not-a-secret'
const never = new AbortController().signal
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal('window', { localStorage: storage, sessionStorage: storage })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Asks at once. */
const pacer: Pacer = {
  ask: (_options, send) => send(),
  coolDown: () => undefined,
  bypassCoolDown: () => undefined,
  waiting: () => 0,
}

function toService(bearer: string): Service {
  return createService(`service-of-${bearer}`, {
    bearer,
    pacer,
    fetch: () => Promise.resolve(Response.json({ credits: 5 }, { status: bearer === good ? 200 : 401 })),
    origin: 'http://app.invalid',
    now: () => 0,
  })
}

/** The actions of a page, and what they tell the connection. */
function open() {
  const become = vi.fn<ConnectionControl['become']>()
  const control: ConnectionControl = {
    connection: { kind: 'none' },
    tryOut: (bearer) => ({ service: toService(bearer), isOver: never }),
    become,
  }
  const held: ReturnType<typeof useConnectionActions>[] = []
  function Page() {
    held.push(useConnectionActions())
    return null
  }
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ConnectionContext value={control}>
        <Page />
      </ConnectionContext>
    </QueryClientProvider>,
  )
  const [actions] = held
  if (actions === undefined) throw new Error('nothing was drawn')
  return { actions, become }
}

test('the service that checked a bearer well is handed over when that bearer is connected', async () => {
  const { actions, become } = open()
  expect(await actions.check(good, null, never)).toEqual({ kind: 'accepted' })
  expect(actions.connect(good, 'tab')).toBe(true)
  expect(become).toHaveBeenCalledExactlyOnceWith(
    { kind: 'service', bearer: good, keep: 'tab' },
    expect.objectContaining({ id: `service-of-${good}` }),
  )
  expect([...kept.values()].join()).toContain(good)
})

test('it is not handed over with another bearer, nor one that was refused', async () => {
  const { actions, become } = open()
  await actions.check(good, null, never)
  expect(await actions.check(bad, null, never)).toMatchObject({
    kind: 'failed',
    problem: { kind: 'rejected' },
  })
  actions.connect(bad, 'tab')
  expect(become).toHaveBeenLastCalledWith({ kind: 'service', bearer: bad, keep: 'tab' }, undefined)
})

test('nothing is handed over that nobody has checked', () => {
  const { actions, become } = open()
  actions.connect(good, 'device')
  expect(become).toHaveBeenCalledExactlyOnceWith({ kind: 'service', bearer: good, keep: 'device' }, undefined)
})
