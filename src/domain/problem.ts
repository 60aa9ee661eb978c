/**
 * Everything that can go wrong with a request, in the terms a person needs.
 *
 * `says` is the service's own explanation, scrubbed and shortened, or `null`. The error it was made from is
 * dropped: it carries the request and with it the Authorization header.
 */
export type Problem =
  /** 401: the bearer is wrong, revoked, or the account is out of credits (API reference §5). */
  | { kind: 'rejected'; says: string | null }
  /** 403: the bearer is good, the plan or the account lacks this. */
  | { kind: 'not-allowed'; says: string | null }
  | { kind: 'not-found'; says: string | null }
  /** 429, with the moment from which it may be asked again. */
  | { kind: 'rate-limited'; retryAt: number; says: string | null }
  /** Any other 4xx: the service did not like what it was asked. */
  | { kind: 'refused'; status: number; says: string | null }
  /** 5xx; `retryAt` where the service says from when it may be asked again. */
  | { kind: 'service-trouble'; status: number; retryAt: number | null; says: string | null }
  /** No answer: `us` when our own server could not be reached, `service` when it could not reach the service. */
  | { kind: 'unreachable'; where: 'us' | 'service' }
  | { kind: 'timed-out' }
  /** An answer that cannot be used. */
  | {
      kind: 'unreadable'
      why: 'empty' | 'not-json' | 'cut-off' | 'too-large' | 'unexpected-form' | 'elsewhere'
    }

/** What follows from a kind of problem. */
export type ProblemTraits = {
  /** It may pass by itself, so it is asked again without anybody's doing. */
  passes: boolean
  /** Asking for anything else of the service would meet the same. */
  stopsAll: boolean
  /** It lies with the one message that was asked about, and not with the service. */
  concernsMessage: boolean
  /** Another bearer may not meet it. */
  liesWithBearer: boolean
}

/** What follows from each kind of problem, in one table. */
export const problemTraits: Readonly<Record<Problem['kind'], ProblemTraits>> = {
  rejected: { passes: false, stopsAll: true, concernsMessage: false, liesWithBearer: true },
  'not-allowed': { passes: false, stopsAll: false, concernsMessage: true, liesWithBearer: true },
  'not-found': { passes: false, stopsAll: false, concernsMessage: true, liesWithBearer: false },
  'rate-limited': { passes: true, stopsAll: true, concernsMessage: false, liesWithBearer: false },
  refused: { passes: false, stopsAll: false, concernsMessage: true, liesWithBearer: false },
  'service-trouble': { passes: true, stopsAll: false, concernsMessage: false, liesWithBearer: false },
  unreachable: { passes: true, stopsAll: true, concernsMessage: false, liesWithBearer: false },
  'timed-out': { passes: true, stopsAll: false, concernsMessage: false, liesWithBearer: false },
  unreadable: { passes: true, stopsAll: false, concernsMessage: true, liesWithBearer: false },
}
