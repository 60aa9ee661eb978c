import type { InfoField } from '../domain/info.ts'

/**
 * The service's replies as its documentation shows them, quirks included: what the sandbox speaks.
 *
 * These types are never used to read a reply: that is done by the schema of each resource, which names the
 * fields it lets in. In particular `token`, a Discord secret, is named here and in no schema.
 */
export type InfoWire = Partial<Record<InfoField, string>> & {
  /** As one documentation page spells it. */
  relaxedUsuage?: string
}

/** `GET /api/v1/message/trace/{messageId}` (API reference §3.1). */
export type TraceWire = {
  messageId: string
  tokenId: string | number
  discordChannelId?: string
  tokenStatus?: string
  tokenInfo?: InfoWire
}

/** `GET /api/v1/message/fetch/{messageId}` (API reference §3.2). */
export type ProgressWire = {
  messageId?: string
  prompt?: string
  originalUrl?: string
  uri?: string
  images?: string[]
  progress?: number | string
  status?: string
  error?: string
  createdAt?: string
  updatedAt?: string
  buttons?: string[]
  originatingMessageId?: string
  originalMessageId?: string
  ref?: string
}

/** One of `GET /api/v1/discord/tokens`, and of the array that the by-id endpoint answers with (§3.3–3.5). */
export type TokenWire = {
  id: number
  /** The Discord secret. No schema of ours lets it in. */
  token: string
  channelId: string
  serverId: string
  isActive: boolean
  status: string
  info?: InfoWire
  concurrency: number
}

/** `GET /api/v1/subscription/account-info` (§3.7). */
export type AccountWire = {
  type: string
  creditsQuota: number
  credits: number
  creditsExtra: number
  expiredAt: string
  email: string
}

/** `GET /api/v1/nova/images` (§3.8). */
export type HistoryWire = {
  images: {
    id: string
    type: string
    button: string
    prompt: string
    uri: string
    createdAt: string
  }[]
}

/** The answer of the commands and buttons endpoints (§3.6, §3.9). */
export type ActionWire = { success: boolean; messageId?: string; createdAt?: string; error?: string }

/** An error body (§5). */
export type ErrorWire = { message: string | string[]; error?: string; statusCode: number }
