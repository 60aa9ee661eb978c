import * as v from 'valibot'
import { longestTokenId, type Reading } from '../domain/reading.ts'
import type { Service } from './client.ts'
import { infoSchema } from './info.ts'
import type { Ask } from './pacing.ts'
import { rawText, tokenIdText } from './schema.ts'

/** The allow-list of one listed token (API reference §3.4). `token`, the Discord secret, is not on it. */
const tokenSchema = v.pipe(
  v.object({
    id: v.pipe(
      tokenIdText,
      v.check((id) => id !== '' && id.length <= longestTokenId),
    ),
    channelId: rawText,
    isActive: v.pipe(rawText, v.transform(toActive)),
    status: rawText,
    concurrency: rawText,
    // One token whose texts contradict each other stays in the list, and what was known of it grows old.
    info: v.fallback(infoSchema, null),
  }),
  v.transform((token): Omit<Reading, 'at'> => {
    const { id, status, ...rest } = token
    return { tokenId: id, tokenStatus: status, ...rest }
  }),
)

/** `'False' → false`, `1 → true`, `'' → null`; what says neither stays as it came, and is no "not sent". */
function toActive(text: string | null): boolean | string | null {
  switch (text?.trim().toLowerCase() ?? '') {
    case '':
      return null
    case 'true':
    case '1':
      return true
    case 'false':
    case '0':
      return false
    default:
      return text
  }
}

/** More than the tokens of any account, and as many as a browser can keep. */
export const mostTokens = 4_000

/** A list of tokens, or a single one without its list. What is no token is left out. */
export const tokensSchema = v.pipe(
  v.unknown(),
  v.transform((reply) => {
    const sent: unknown[] = [reply].flat()
    const tokens = sent.flatMap((one) => {
      const parsed = v.safeParse(tokenSchema, one)
      return parsed.success ? [parsed.output] : []
    })
    return { sent: sent.length, tokens }
  }),
  // An empty list is a good answer; a list of something else is none, nor one that no account could have.
  v.check(({ sent, tokens }) => (sent === 0 || tokens.length > 0) && tokens.length <= mostTokens),
  v.transform(({ tokens }) => tokens),
)

/** All linked tokens, in one call, as often as the list names each. Not every plan has it: 403 and 404 are answers, too. */
export async function readTokens(service: Service, ask: Ask): Promise<Reading[]> {
  const tokens = await service.get('/api/v1/discord/tokens', tokensSchema, { ...ask, lane: 'general' })
  const at = service.now()
  return tokens.map((token) => ({ ...token, at }))
}
