/** Stands wherever a secret was taken out. */
export const hidden = '[hidden]'

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

const telling = 'token|secret|passw[ordt]*|passphrase|authorization|apikey|bearer|credential|cookie'
const held = '(?:value|raw|plain|text|data|content)'
/** Keys of a reply that tell of a secret. Of the documented ones only `token` does. */
const tellingKey = new RegExp(telling)
const harmlessKey = /^token(?:status|info|count|type|name|label)s?$|ids?$/
/** `discordToken`, `tokens`, `userTokenV2` name a secret; `tokenState` and `secretVersion` only tell of one. */
const namingKey = new RegExp(`(?:${telling})s?${held}?v?\\d*$`)
/** What holds the secret itself where the telling key holds an object: `token: { value: … }`. */
const valueKey = new RegExp(`^${held}$`)

/** Message ids, dates, Discord's marks of time, addresses: facts, though they mix letters and digits. */
const fact = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\d{4}-\d\d-\d\dT?[\d:.]*|<t:[^<>]*>|\b[a-z]+:\/\/\S*/gi
const shortest = 12
/** Words that the service itself says in its fields: with few digits they are no secret. */
const fieldWord = /relaxed|relax|fast|turbo|public|stealth|standard|basic|mega|pro|plan|mode/gi
const fewDigits = 6
/** Capitals among small letters as no word has them. */
const oddCase = /(?:[a-z][A-Z][a-z]?[A-Z].*){2}/

/**
 * Says whether what something calls a secret has the shape of one: without message ids, dates, marks of time and
 * addresses it is at least 12 printable ASCII characters without a space, and mixes letters with digits (or small
 * letters with capitals as no word does, as base64 without a digit would).
 *
 * `'hunter2hunter2'` → `true`, `'banned'` → `false`, `'1169758569336333381'` → `false`
 */
function isCredential(text: string): boolean {
  const rest = text.replace(fact, '')
  if (rest.length < shortest || !/^[!-~]+$/.test(rest)) return false
  const other = rest.replace(fieldWord, '')
  if (!/[a-z]/i.test(other) && countDigits(other) <= fewDigits) return false
  return /[a-z]/i.test(rest) && (/\d/.test(rest) || oddCase.test(rest))
}

/**
 * Says whether a text is words of plain language with few digits, which prose may say as well in its own way.
 *
 * `'banned-until-2027'` → `true`, `'blocked24hours'` → `true`, `'ab12Cd34Ef56'` → `false`
 */
export function isWordy(text: string): boolean {
  const words = text.match(/[a-z]+/gi) ?? []
  const numbers = text.match(/\d+/g) ?? []
  const isPlain = words.every(
    (word) => /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word) && /[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word),
  )
  const hasLong = words.some((word) => word.length >= 4)
  return isPlain && hasLong && numbers.length <= 2 && countDigits(text) <= fewDigits
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length
}

/** More strictly: with letters and digits by turns in one run. `'hunter2hunter2'` → `true`, `'banned_until_2027'` → `false` */
function isOpaque(word: string): boolean {
  const runs = word.match(/[a-z\d]{6,}/gi) ?? []
  const isMixed = runs.some((run) => /[a-z]\d+[a-z]|\d[a-z]+\d/i.test(run)) || oddCase.test(word)
  return isMixed && isCredential(word)
}

/**
 * Says whether a text is, as a whole, shaped like a Discord user token.
 *
 * `'sk-abc'` → `false`
 */
export function isDiscordTokenShape(text: string): boolean {
  return onlyDiscordToken.test(text)
}

/**
 * Replaces whatever has the shape of a Discord user token, a JWT, a bearer or an `sk-` key.
 *
 * Source: API reference §2 (forms of a key) and §3.4 (replies that carry a Discord token).
 */
export function hideShapes(text: string): string {
  return text
    .replace(bearerValue, (all: string, name: string, value: string, at: number, whole: string) =>
      isCredential(value) || afterAuthorization.test(whole.slice(Math.max(0, at - 30), at))
        ? name + hidden
        : all,
    )
    .replace(namedValue, (all: string, name: string, value: string) =>
      isCredential(value) ? name + hidden : all,
    )
    .replace(jwt, hidden)
    .replace(discordToken, hidden)
    .replace(mfaToken, hidden)
    .replace(apiKey, (all: string, name: string, value: string) => (/\d/.test(value) ? name + hidden : all))
}

/**
 * The parts of a secret that are as good as the whole: payload and signature of a JWT or a Discord token, a key
 * without its `sk-`. The first part of three says only whose it is, or nothing.
 *
 * `'sk-hunter2hunter2'` → `['hunter2hunter2']`
 */
export function findParts(secret: string): string[] {
  if (!isDiscordTokenShape(secret) && !/^(?:eyJ|sk-(?=.*\d))/i.test(secret)) return []
  const [, ...parts] = secret.split(/\.|^sk-/i)
  return parts.filter((part) => part.length >= shortest)
}

/**
 * The secrets that a reply names by their key, at any depth, so that they can be taken out wherever else they occur.
 * Words, statuses, plans, notices, numbers, dates and ids are none, whatever their key.
 *
 * | Value | under `token` | under `tokenState` |
 * |---|---|---|
 * | `banned`, `Standard`, `Standard-plan-2026`, `abcdefghijkl`, a notice | no | no |
 * | a message id, a Discord id, a date, `<t:1709417882>`, an address | no | no |
 * | `fake-token-1`, `banned-until-2027` | yes | no |
 * | `hunter2hunter2`, 24 characters of hex or base64 | yes | yes |
 * | `Bearer hunter2hunter2`, `sid=hunter2hunter2; Path=/` | the `hunter2hunter2` | the `hunter2hunter2` |
 *
 * `{ id: 198, token: 'fake-token-1', secret: { value: 'hunter2hunter2' } }` → `['hunter2hunter2', 'fake-token-1']`
 */
export function findSecrets(reply: unknown): string[] {
  const secrets = new Set<string>()
  const waiting: { call: Call; value: unknown }[] = [{ call: null, value: reply }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { call, value } = next
    if (typeof value === 'string' && call !== null)
      for (const secret of findCredentials(value, call)) secrets.add(secret)
    if (typeof value !== 'object' || value === null) continue
    const children: [string, unknown][] = Object.entries(value)
    for (const [name, child] of children) {
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
      // The members of a list belong to the key that holds the list.
      const inherited = Array.isArray(value) || valueKey.test(key) ? call : null
      waiting.push({ call: inherited ?? toCall(key), value: child })
    }
  }
  return [...secrets]
}

/** Whether a key calls its value a secret, only says something about one, or neither. */
type Call = 'secret' | 'about' | null

function toCall(key: string): Call {
  if (!tellingKey.test(key) || harmlessKey.test(key)) return null
  return namingKey.test(key) ? 'secret' : 'about'
}

function findCredentials(text: string, call: Call): string[] {
  // A sentence is not a secret, but may hold one.
  const words = text.replace(fact, ' ').split(/[\s;,=]+/)
  const whole = call === 'secret' ? [text.trim()] : []
  return [...whole.filter(isCredential), ...words.filter(isOpaque)]
}
