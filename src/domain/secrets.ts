import { findSecrets, hidden, hideShapes } from './credential.ts'

export { findSecrets, hidden, isDiscordTokenShape } from './credential.ts'

/** Shorter ones would take ordinary words out of ordinary texts. */
const shortestSecret = 6
const deepest = 50

/**
 * Replaces every secret in a text: those known, and whatever has the shape of a Discord user token, a JWT,
 * a bearer or an `sk-` key.
 *
 * `'401 for Bearer sk-abc'` → `'401 for Bearer [hidden]'`
 *
 * Source: API reference §2 (forms of a key) and §3.4 (replies that carry a Discord token).
 */
export function scrubText(text: string, known: readonly string[] = []): string {
  return scrub(text, toPattern(known))
}

/**
 * Copies a parsed JSON reply without its secrets: those under a telling key, wherever else they occur, and those
 * that {@link scrubText} finds. What lies more than 50 levels deep becomes null.
 *
 * `{ id: 198, token: 'fake-token-1', note: 'was fake-token-1' }` → `{ id: 198, token: '[hidden]', note: 'was [hidden]' }`
 */
export function scrubReply(value: unknown, known: readonly string[] = []): unknown {
  return copy(value, toPattern([...known, ...findSecrets(value)]), 0)
}

function scrub(text: string, known: RegExp | null): string {
  const plain = scrubPlain(text, known)
  if (!disguise.test(text)) return plain
  // What a disguise hides is only looked for: an ordinary text keeps its own characters.
  const bare = undisguise(plain)
  const scrubbed = scrubPlain(bare, known)
  return scrubbed === bare ? plain : scrubbed
}

function scrubPlain(text: string, known: RegExp | null): string {
  return hideShapes(known === null ? text : text.replace(known, hidden))
}

/** Percent-encoding, character references, characters without width, control characters, bold marks. */
const disguise = /%[\da-f]{2}|&#|\p{Cf}|\p{Cc}|\*\*/iu

function undisguise(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]{1,6});?/gi, (all: string, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex === '' ? 10 : 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
    .replace(/%([2-7][\da-f])/gi, (_all: string, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    .replace(/\p{Cf}|\p{Cc}|\*\*/gu, '')
}

function toPattern(secrets: readonly string[]): RegExp | null {
  const long = [...new Set(secrets)].filter((secret) => secret.length >= shortestSecret)
  if (long.length === 0) return null
  // A secret that begins like another must not leave its tail behind: the longest goes first.
  const sources = long
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(sources.join('|'), 'gi')
}

function copy(value: unknown, known: RegExp | null, depth: number): unknown {
  if (typeof value === 'string') return scrub(value, known)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return null
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, known, depth + 1))
  const entries: [string, unknown][] = Object.entries(value)
  // `fromEntries` defines its keys, so that one named `__proto__` is a key like any other.
  return Object.fromEntries(entries.map(([key, item]) => [scrub(key, known), copy(item, known, depth + 1)]))
}
