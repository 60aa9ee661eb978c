import * as v from 'valibot'
import type { Service } from './client.ts'
import { namesAny, rawText, toOnlyObject } from './schema.ts'

const replyFields = ['type', 'creditsQuota', 'credits', 'creditsExtra', 'expiredAt', 'email']

/** The allow-list of an account reply (API reference §3.7). The owner's e-mail address is not let in. */
export const accountSchema = v.pipe(
  v.unknown(),
  v.transform(toOnlyObject),
  v.check((reply) => namesAny(reply, replyFields)),
  v.object({ type: rawText, credits: rawText, creditsQuota: rawText, expiredAt: rawText }),
)

export type Account = v.InferOutput<typeof accountSchema>

/** Asks the service whom the bearer belongs to, which is how a bearer is checked. Throws `ProblemError`. */
export function readAccount(service: Service, signal: AbortSignal | null): Promise<Account> {
  return service.get('/api/v1/subscription/account-info', accountSchema, {
    lane: 'general',
    priority: 'interactive',
    signal,
  })
}
