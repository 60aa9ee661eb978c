/** What a notice of Midjourney's tells of the account, the worst first. Its words are those that were seen in the wild. */
export const noticeKinds = [
  'blocked',
  'no-sign-in',
  'no-subscription',
  'paused',
  'moderation',
  'terms',
  'no-fast-time',
  'queue-full',
  /** It sounds like trouble, and which is not known. */
  'alarming',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

const patterns: Readonly<Record<NoticeKind, RegExp>> = {
  blocked: /\b(?:blocked|banned|suspended|terminated|deactivated)\b/i,
  'no-sign-in': /account disabled|authentication failed/i,
  'no-subscription': /subscription required|plan cancell?ed/i,
  paused: /subscription paused/i,
  moderation: /pending mod(?:eration)? message/i,
  terms: /tos not accepted/i,
  'no-fast-time': /credits exhausted|no fast hours left/i,
  'queue-full': /queue full/i,
  alarming:
    /\b(?:ban|block|suspen|disabl|deactiv|terminat|restrict|revok|lock|violat|denied|fail|error|expire|cancel|invalid|unable|cannot|can['’]t|required|overdue|limit|warning|on hold|no longer|not (?:allowed|active))/i,
}

/** Trouble that is denied, as "no longer blocked": what that leaves is not known. */
const denied =
  /\b(?:no longer|not|never|un)[\s-]{0,3}(?:been |be )?(?:blocked|banned|suspended|terminated|deactivated|paused)\b/i

const longestRead = 2_000

/**
 * What a notice is about, by the worst that it tells; `null` where it says nothing that is known to matter.
 *
 * `'Queue full. Your account is suspended' → 'blocked'`
 */
export function parseNotice(text: string | null): NoticeKind | null {
  if (text === null || text.trim() === '') return null
  const start = text.slice(0, longestRead)
  if (denied.test(start)) return 'alarming'
  return noticeKinds.find((kind) => patterns[kind].test(start)) ?? null
}
