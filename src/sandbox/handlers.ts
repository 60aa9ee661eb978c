import type { Context } from 'hono'
import type { AccountWire, ActionWire, ProgressWire } from '../api/wire.ts'
import type { endpoints } from '../domain/endpoints.ts'
import { isUuid, readBody, readCount } from './bodies.ts'
import { refuse } from './breakages.ts'
import { resetsAround } from './calendar.ts'
import { createJobBook, jobState } from './jobs.ts'
import type { Job } from './jobs.ts'
import { historyReply, progressReply } from './progress.ts'
import type { ProgressPage } from './progress.ts'
import { hashOf } from './random.ts'
import { roster } from './roster.ts'
import type { RosterEntry } from './roster.ts'
import { situationOfMessage } from './situations.ts'
import type { SituationName } from './situations.ts'
import { bareTraceReply, tokenReply, traceReply } from './texts.ts'
import { tokenAt } from './world.ts'

type Handler = (context: Context) => Response | Promise<Response>

/** One handler for each documented endpoint: a new one in `domain/endpoints.ts` does not compile until it is here. */
export type Handlers = Record<(typeof endpoints)[number]['name'], Handler>

const olderCommands = ['relax', 'fast', 'turbo', 'cancel', 'remix']
/** The newer page is known by one sentence, which adds `info`; the older names are accepted there too. */
const newerCommands = ['info', ...olderCommands]

/** States of an account in which it takes no commands: that they are refused this way is the sandbox's own. */
const deafSituations: readonly SituationName[] = ['banned', 'verifying', 'paused']

/** What the simulated service does with the requests that reach it. */
export function createHandlers(seed: number, chosen: SituationName, now: () => number): Handlers {
  const jobs = createJobBook(seed)
  /** Tokens which were switched on or off here. */
  const switches = new Map<number, boolean>()

  function tokenNow(token: RosterEntry) {
    return tokenAt(token, switches.get(token.id) ?? token.isActive, { seed, chosen, now: now() })
  }

  /** Answers about a message, where there is one. */
  function aboutMessage(id: string, answer: (job: Job, situation: SituationName) => unknown): Response {
    if (!isUuid(id)) return refuse(400, 'Invalid message ID')
    const situation = situationOfMessage(id) ?? chosen
    const job = jobs.find(id.toLowerCase(), situation, now())
    return job === undefined ? refuse(404, 'Message not found') : Response.json(answer(job, situation))
  }

  function trace(context: Context): Response {
    return aboutMessage(context.req.param('id') ?? '', (job, situation) => {
      const token = roster.find((entry) => entry.id === job.tokenId) ?? roster[0]
      if (situation === 'no-token-info') return bareTraceReply(job.id, token.id)
      return traceReply(job.id, tokenNow(token))
    })
  }

  function progress(page: ProgressPage): Handler {
    return (context) =>
      aboutMessage(context.req.param('id') ?? '', (job): ProgressWire => progressReply(job, page, now()))
  }

  /** Answers about a token: documented with an array where one would expect an object. */
  function aboutToken(context: Context, answer: (token: RosterEntry) => unknown): Response {
    const id = context.req.param('id') ?? ''
    if (!/^\d{1,15}$/.test(id)) return refuse(400, 'Validation failed (numeric string is expected)')
    const token = chosen === 'not-found' ? undefined : roster.find((entry) => entry.id === Number(id))
    return token === undefined ? refuse(404, 'Token not found') : Response.json([answer(token)])
  }

  async function toggle(context: Context): Promise<Response> {
    const { isActive } = await readBody(context.req.raw)
    if (typeof isActive !== 'boolean') return refuse(400, ['isActive must be a boolean value'])
    return aboutToken(context, (token) => {
      switches.set(token.id, isActive)
      // One page shows the reply with `info`, and the other without.
      return tokenReply(tokenNow(token), 'list', hashOf(seed, token.id, 'toggle') % 2 === 0)
    })
  }

  /** The newer body names a token too, in a field that is not known: it is ignored, as is the rest. */
  function command(commands: readonly string[]): Handler {
    return async (context) => {
      const { cmd } = await readBody(context.req.raw)
      if (typeof cmd !== 'string' || !commands.includes(cmd)) {
        return refuse(400, [`cmd must be one of the following values: ${commands.join(', ')}`])
      }
      if (deafSituations.includes(chosen)) {
        const refused: ActionWire = {
          success: false,
          error: 'The linked account does not take commands now.',
        }
        return Response.json(refused)
      }
      const job = jobs.add(cmd, chosen, now())
      const done: ActionWire = { success: true, messageId: job.id, createdAt: new Date(now()).toISOString() }
      return Response.json(done)
    }
  }

  /** Only the newer page has the `messageId` in the reply. */
  function cancel(page: 'newer' | 'older'): Handler {
    return async (context) => {
      const { messageId, button } = await readBody(context.req.raw)
      const faults = [
        typeof messageId === 'string' ? [] : ['messageId must be a string'],
        button === 'Cancel Job' ? [] : ['button must be one of the following values: Cancel Job'],
      ].flat()
      if (typeof messageId !== 'string' || faults.length > 0) return refuse(400, faults)
      return aboutMessage(messageId, (job): ActionWire => {
        const id = page === 'newer' ? { messageId: job.id } : {}
        const createdAt = new Date(now()).toISOString()
        if (now() >= job.endsAt) {
          const { status } = jobState(job, now())
          return { success: false, ...id, createdAt, error: `The job is ${status} and cannot be cancelled` }
        }
        jobs.cancel(job, now())
        return { success: true, ...id, createdAt }
      })
    }
  }

  function history(context: Context): Response {
    const page = readCount(context.req.query('page'), 1)
    const size = readCount(context.req.query('size'), 10)
    if (page === undefined) return refuse(400, ['page must be a positive number'])
    if (size === undefined) return refuse(400, ['size must be a positive number'])
    return Response.json(historyReply(jobs.history(chosen, now()), page, size))
  }

  function account(): Response {
    const month = resetsAround({ month: 0, day: 12, hour: 9, minute: 30 }, now())
    const monthGone = (now() - month.lastAt) / (month.nextAt - month.lastAt)
    const reply: AccountWire = {
      // STARTER is the one documented value; DIY is the name of the plan with linked accounts.
      type: chosen === 'no-access' ? 'STARTER' : 'DIY',
      creditsQuota: 1600,
      credits: 1600 - Math.floor(1200 * monthGone),
      creditsExtra: 1000,
      expiredAt: new Date(month.nextAt).toISOString(),
      email: 'sandbox@example.invalid',
    }
    return Response.json(reply)
  }

  return {
    'message trace': trace,
    'message progress': progress('current'),
    'message progress (older)': progress('older'),
    'token details': (context) => aboutToken(context, (token) => tokenReply(tokenNow(token), 'by id')),
    'token list': () =>
      Response.json(chosen === 'not-found' ? [] : roster.map((token) => tokenReply(tokenNow(token), 'list'))),
    'token toggle': toggle,
    command: command(newerCommands),
    'command (older)': command(olderCommands),
    'account info': account,
    history,
    'history (older)': history,
    'cancel job': cancel('newer'),
    'cancel job (older)': cancel('older'),
  }
}
