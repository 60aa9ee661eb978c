/** Stands wherever a secret was taken out. */
export const hidden = '[hidden]'

/** Shorter ones would take ordinary words out of ordinary texts. */
const shortestSecret = 6
const deepest = 50

/**
 * A Discord user token: the account's id in base64url, a time stamp, a signature. Each pattern here starts at the
 * beginning of a run of word characters only, which keeps it linear on a text of any size.
 */
const discordShape = '[\\w-]{17,}\\.[\\w-]{5,8}\\.[\\w-]{20,}'
const discordToken = new RegExp(`(?<![\\w-])${discordShape}`, 'g')
const onlyDiscordToken = new RegExp(`^(?:${discordShape}|mfa\\.[\\w-]{20,})$`)
const mfaToken = /(?<![A-Za-z0-9])mfa\.[\w-]{20,}/g
/** Also with a word glued to its front, as in `token_eyJ…`. */
const jwt = /(?<![\w-])(?=[\w-]*?eyJ[\w-]{6})[\w-]+\.[\w-]+\.[\w-]*/g
/** `BearerSk-…` comes of an input that drops line breaks; `risk-…` is a word. */
const apiKey = /(?<![A-Za-z0-9])((?:bearer)?)sk-[\w-]{13,}/gi

/** What follows "bearer" in prose and in a WWW-Authenticate header. */
const bearerProse =
  'tokens?|auth|authentication|authorization|scheme|headers?|keys?|credentials?|formats?|of|and|or|is|was|has|' +
  'must|for|in|not|required|missing|invalid|expired|rejected|error'
const bearerSpace = '(?:[\\s:=+"\'`\\\\]|%20)+'
const bearerValue = new RegExp(
  `\\b(bearer${bearerSpace})(?!(?:${bearerProse})(?![^\\s.,:;!?)"'])|realm=|[$<])[^\\s"'\`\\\\,;<>()[\\]{}]+`,
  'gi',
)

/** Keys of a reply whose value is a secret; `tokenId`, `tokenStatus` and `tokenInfo` do not end like one. */
const secretKey =
  /(?:token|secret|password|passwd|passphrase|authorization|apikey|bearer|credentials?|cookie)s?$/

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
 * `{ id: 198, token: 'abcdef', note: 'was abcdef' }` → `{ id: 198, token: '[hidden]', note: 'was [hidden]' }`
 */
export function scrubReply(value: unknown, known: readonly string[] = []): unknown {
  return copy(value, toPattern([...known, ...collectSecrets(value)]), 0)
}

/**
 * Says whether a text is, as a whole, shaped like a Discord user token.
 *
 * `'sk-abc'` → `false`
 */
export function isDiscordTokenShape(text: string): boolean {
  return onlyDiscordToken.test(text)
}

function scrub(text: string, known: RegExp | null): string {
  const unknownOnly = known === null ? text : text.replace(known, hidden)
  return unknownOnly
    .replace(bearerValue, `$1${hidden}`)
    .replace(jwt, hidden)
    .replace(discordToken, hidden)
    .replace(mfaToken, hidden)
    .replace(apiKey, `$1${hidden}`)
}

function toPattern(secrets: readonly string[]): RegExp | null {
  const long = [...new Set(secrets)].filter((secret) => secret.length >= shortestSecret)
  if (long.length === 0) return null
  // A secret that begins like another must not leave its tail behind: the longest goes first.
  const sources = long
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(sources.join('|'), 'g')
}

function collectSecrets(reply: unknown): string[] {
  const secrets: string[] = []
  const waiting: { key: string; value: unknown }[] = [{ key: '', value: reply }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { key, value } = next
    if (typeof value === 'string' && secretKey.test(key)) secrets.push(value)
    if (typeof value !== 'object' || value === null) continue
    const children: [string, unknown][] = Object.entries(value)
    for (const [name, child] of children) {
      // The members of an array belong to the key that holds the array.
      waiting.push({
        key: Array.isArray(value) ? key : name.toLowerCase().replace(/[^a-z0-9]/g, ''),
        value: child,
      })
    }
  }
  return secrets
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
