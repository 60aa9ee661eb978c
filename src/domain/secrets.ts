import { findSecrets, hidden, hideShapes } from './credential.ts'
import { replaceEncoded, undisguise } from './disguise.ts'
import { hideKnown, remember, toKnown, type Known } from './known-secrets.ts'

export { hidden, isDiscordTokenShape } from './credential.ts'

const deepest = 50
/** As often as base64 or hex is looked for inside base64 or hex. */
const layers = 2

/**
 * Says whether something was taken out of a text, which then is no longer all that the service said. A text in which
 * the service itself wrote the mark counts too.
 *
 * `'was [hidden]'` → `true`, `null` → `false`
 */
export function holdsHidden(text: string | null): boolean {
  return text?.includes(hidden) ?? false
}

/**
 * Replaces every secret in a text: those known (of 6 characters or more), and whatever has the shape of a Discord user
 * token, a JWT, a bearer or an `sk-` key. It finds them in disguise as well: spaced out, percent-encoded, in character
 * references, in full-width letters, with characters without width, in base64 or hex. What holds no secret stays as it
 * is, to the character; of a text in disguise the plain form may be returned.
 *
 * `'401 for Bearer sk-abc'` → `'401 for Bearer [hidden]'`
 */
export function scrubText(text: string, known: readonly string[] = []): string {
  return scrub(text, [toKnown(known)], layers)
}

/**
 * Copies a parsed JSON reply without its secrets: those under a telling key ({@link findSecrets}), wherever else they
 * occur, and those that {@link scrubText} finds. What it names is remembered in `known`, within bounds. What lies more
 * than 50 levels deep becomes null. Never throws.
 *
 * `{ id: 198, token: 'fake-token-1', note: 'was fake-token-1' }` → `{ id: 198, token: '[hidden]', note: 'was [hidden]' }`
 */
export function scrubReply(value: unknown, known: Known = toKnown([])): unknown {
  const tooMany = findSecrets(value).filter((secret) => !remember(known, secret))
  const all = tooMany.length === 0 ? [known] : [known, toKnown(tooMany)]
  // Most texts of a list of tokens, and all keys, come again and again.
  const scrubbed = new Map<string, string>()
  return copy(value, 0, (text) => {
    const done = scrubbed.get(text) ?? scrub(text, all, layers)
    scrubbed.set(text, done)
    return done
  })
}

function scrub(text: string, known: readonly Known[], depth: number): string {
  const plain = scrubPlain(text, known)
  // What a disguise hides is only looked for: an ordinary text keeps its own characters.
  const bare = undisguise(plain)
  const named = bare === plain ? bare : scrubPlain(bare, known)
  const decoded =
    depth === 0 ? named : replaceEncoded(named, (inner) => scrub(inner, known, depth - 1) !== inner)
  return decoded === bare ? plain : decoded
}

function scrubPlain(text: string, known: readonly Known[]): string {
  return hideShapes(known.reduce(hideKnown, text))
}

function copy(value: unknown, depth: number, scrubOne: (text: string) => string): unknown {
  if (typeof value === 'string') return scrubOne(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return null
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, depth + 1, scrubOne))
  const entries: [string, unknown][] = Object.entries(value)
  // `fromEntries` defines its keys, so that one named `__proto__` is a key like any other.
  return Object.fromEntries(entries.map(([key, item]) => [scrubOne(key), copy(item, depth + 1, scrubOne)]))
}
