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
/** `BearerSk-…` comes of an input that drops line breaks; `risk-…` and `sk-etching` are words. */
const apiKey = /(?<![A-Za-z0-9])((?:bearer)?)(sk-[\w-]{13,})/gi
/** `bearer` and what follows it; whether that is a credential or prose ("a torch bearer running") is looked at. */
const bearerValue = /\b(bearer(?:[\s:=+"'`\\]|%20)+)([^\s"'`\\,;<>()[\]{}$]+)/gi
const afterAuthorization = /authorization["'`\s:=\\]*$/i
/** `token=…`, `"secret": "…"`. */
const namedValue =
  /((?:token|secret|password|api[_-]?key)["'`\\]{0,3}\s{0,3}[=:]\s{0,3}["'`\\]{0,3})([\w.~+/-]{12,})/gi

/** Keys of a reply whose value is a secret. Of the documented ones only `token` is. */
const secretKey = /token|secret|passw|passphrase|authorization|apikey|bearer|credential|cookie/
const harmlessKey = /^token(?:id|status|info|count|type|name|label)s?$/
/** What holds the secret itself where the telling key holds an object: `token: { value: … }`. */
const valueKey = /^(?:value|raw|plain|text|data|content)$/

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
  return copy(value, toPattern([...known, ...findSecrets(value)]), 0)
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
  const plain = scrubPlain(text, known)
  if (!disguise.test(text)) return plain
  // What a disguise hides is only looked for: an ordinary text keeps its own characters.
  const bare = undisguise(plain)
  const scrubbed = scrubPlain(bare, known)
  return scrubbed === bare ? plain : scrubbed
}

function scrubPlain(text: string, known: RegExp | null): string {
  const unknownOnly = known === null ? text : text.replace(known, hidden)
  return unknownOnly
    .replace(bearerValue, (all: string, name: string, value: string, at: number, whole: string) =>
      isCredential(value) || afterAuthorization.test(whole.slice(Math.max(0, at - 30), at))
        ? name + hidden
        : all,
    )
    .replace(namedValue, (all: string, name: string, value: string) =>
      /\d/.test(value) ? name + hidden : all,
    )
    .replace(jwt, hidden)
    .replace(discordToken, hidden)
    .replace(mfaToken, hidden)
    .replace(apiKey, (all: string, name: string, value: string) => (/\d/.test(value) ? name + hidden : all))
}

function isCredential(value: string): boolean {
  return value.length >= 12 && /\d/.test(value)
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

/**
 * The secrets that a reply names by their key, at any depth, so that they can be taken out wherever else they occur.
 *
 * `{ id: 198, token: 'abcdef', secret: { value: 'ghijkl' } }` → `['ghijkl', 'abcdef']`
 */
export function findSecrets(reply: unknown): string[] {
  const secrets: string[] = []
  const waiting: { isSecret: boolean; value: unknown }[] = [{ isSecret: false, value: reply }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { isSecret, value } = next
    if (typeof value === 'string' && isSecret) secrets.push(value)
    if (typeof value !== 'object' || value === null) continue
    const children: [string, unknown][] = Object.entries(value)
    for (const [name, child] of children) {
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
      // The members of a list belong to the key that holds the list.
      const isInherited = isSecret && (Array.isArray(value) || valueKey.test(key))
      const isTelling = !Array.isArray(value) && secretKey.test(key) && !harmlessKey.test(key)
      waiting.push({ isSecret: isInherited || isTelling, value: child })
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
