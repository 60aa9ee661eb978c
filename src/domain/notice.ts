/** What a notice of Midjourney's tells of the account. Its words are those that were seen in the wild. */
export type NoticeKind =
  | 'blocked'
  | 'no-sign-in'
  | 'no-subscription'
  | 'paused'
  | 'moderation'
  | 'terms'
  | 'no-fast-time'
  | 'queue-full'
  /** It sounds like trouble, and which is not known. */
  | 'alarming'

const kinds: readonly { kind: NoticeKind; pattern: RegExp }[] = [
  { kind: 'no-sign-in', pattern: /account disabled|authentication failed/i },
  { kind: 'no-subscription', pattern: /subscription required|plan cancell?ed/i },
  { kind: 'paused', pattern: /subscription paused/i },
  { kind: 'moderation', pattern: /pending mod(?:eration)? message/i },
  { kind: 'terms', pattern: /tos not accepted/i },
  { kind: 'no-fast-time', pattern: /credits exhausted|no fast hours left/i },
  { kind: 'queue-full', pattern: /queue full/i },
  { kind: 'blocked', pattern: /\b(?:blocked|banned|suspended|terminated|deactivated)\b/i },
  {
    kind: 'alarming',
    pattern:
      /\b(?:ban|block|suspen|disabl|deactiv|terminat|restrict|revok|violat|denied|fail|error|expire|cancel|invalid|unable|cannot|can['’]t|required|overdue|limit|warning|no longer|not (?:allowed|active))/i,
  },
]

const longestRead = 2_000

/** What a notice is about, or `null` where it says nothing that is known to matter. `'Queue full' → 'queue-full'` */
export function parseNotice(text: string | null): NoticeKind | null {
  if (text === null || text.trim() === '') return null
  const start = text.slice(0, longestRead)
  return kinds.find(({ pattern }) => pattern.test(start))?.kind ?? null
}
