/** What a notice of Midjourney's tells of the account, the worst first. Its words are those that were seen in the wild. */
const noticeKinds = [
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
  alarming: new RegExp(
    `\\b(?:${[
      'ban|block|suspen|disabl|deactiv|inactiv|terminat|restrict|revok|remov|lock|freez|frozen|froze|hold\\b|abus|violat|fraud',
      "denied|declin|reject|refus|fail|error|invalid|unable|cannot|can['’]t|could(?: not|n['’]t)|unpaid|charge ?back|dispute",
      'required|needed|must|please (?:verify|confirm|solve|pay|update)|captcha|overdue|past due|under review|investigat',
      'expir|lapse|cancel|ended|exhaust|run(?:ning)? out|ran out|out of|used up|limit|warning|no longer',
      'not (?:allowed|active|paid|available)',
    ].join('|')})`,
    'i',
  ),
}

/** Trouble that is denied, as "no longer blocked": what that leaves is not known. */
const denied =
  /\b(?:no longer|not|never|un)[\s-]{0,3}(?:been |be )?(?:blocked|banned|suspended|terminated|deactivated|paused)\b/i

const longestRead = 2_000

/** Where there is no word in Latin letters nothing can be read, and it may mean anything. */
const readable = /[a-z]{2}/i

/**
 * What a notice is about, by the worst that it tells; `null` where it says nothing that is known to matter.
 *
 * `'Queue full. Your account is suspended' → 'blocked'`
 */
export function parseNotice(text: string | null): NoticeKind | null {
  if (text === null || text.trim() === '') return null
  const start = text.slice(0, longestRead)
  if (denied.test(start)) return 'alarming'
  const kind = noticeKinds.find((one) => patterns[one].test(start))
  if (kind !== undefined) return kind
  return text.length > longestRead || !readable.test(start) ? 'alarming' : null
}
