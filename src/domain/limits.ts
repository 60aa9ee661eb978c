/**
 * How often the service may be asked. It allows 1 request per 3 s on general endpoints and ten per second on progress
 * (API reference §6). Trace, tokens and account are taken as general.
 */
export type Lane = 'general' | 'progress'

/** The least time between two requests of a lane, in milliseconds: the service's own limit and a little more. */
export const spacingMs: Readonly<Record<Lane, number>> = { general: 3100, progress: 105 }

/** No documented reply comes near this; a larger one is cut off unread. */
export const maxReplyBytes = 2_000_000

/** How long a request may take from sending to the last byte. */
export const timeLimitMs = 15_000
