import { isSecretReference } from './secret-reference.ts'
import { isDiscordTokenShape } from './secrets.ts'

/** Why a text holds no bearer that can be used. */
export const bearerFaults = [
  'long',
  'nothing',
  'none',
  'several',
  'words',
  'placeholder',
  'reference',
  'masked',
  'address',
  'discord',
  'characters',
] as const
export type BearerFault = (typeof bearerFaults)[number]

/** What a person pasted into the bearer field. A fault is a kind and never quotes the input. */
export type BearerPaste =
  | { kind: 'bearer'; value: string }
  | { kind: 'empty' }
  | { kind: 'unusable'; why: BearerFault }

const maxPaste = 100_000
const mostEncodings = 3
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/g
const singleQuotes = /[\u2018-\u201b\u2032\u2039\u203a\u00b4\uff07]/g

const keyName = '(?:token|key|bearer|authorization|secret)'
// A key may end like a name: `sk-1key=`.
const named = new RegExp(
  `(?<![\\w-])(?!sk-)(?<!\\bsk-[\\w.~+/-]{0,200})([\\w-]{0,40}${keyName})["'\`]?\\s*[:=](?!=)\\s*` +
    '(?:"([^"]*)"|\'([^\']*)\'|`([^`]*)`|((?:bearer[\\s:+]+)?(?:\\$?\\{\\{[^{}]{0,200}\\}\\}|\\$\\([^()]{0,200}\\)|\\$\\{[^{}]{0,200}\\}|ENC\\[[^\\]]{0,2000}\\]|[^\\s"\'`,;&{}()[\\]]+)))',
  'gi',
)
const quotedValue = /:\s*(["'`])([^"'`]*)\1/g
const strongName = /(?:authorization|bearer)$/i
const secretName = new RegExp(`${keyName}$`, 'i')

/** RFC 6750's b64token. */
const tokenCharacters = /^[\w.~+/-]+=*$/
const plainWord = /^(?=.{1,20}$)(?:[A-Za-z][a-z]*|[A-Z]+)(?:['’][a-z]+)?[.,:;!?]*$/
const keyLike = /^(?:sk-[\w.~+/=-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*)$/
const placeholders = [
  /^\$|^%\w+%$|^<.*>$|^\{.*\}$|^\[.*\]$/s,
  /^(?:sk-)?(?:your|my|the)[\s_-][a-z\s_-]{0,40}(?:token|key|bearer|secret)(?:[\s_-]here)?$/i,
  /^(?:null|nil|none|undefined|nan|redacted|change[_-]?me)$/i,
  /^[\w-]+(?:\/[\w-]+){0,8}\/(?:api[_-]?)?(?:token|key|secret)$/i,
  /^(?:[a-z]+_)*(?:api[\s_-]?)?(?:token|key)[:=]?$/i,
  /^(?:sk-)?x{3,}$|^__\w+__$/i,
  /^(?:process|import\.meta)\.env\b|^os\.(?:environ|getenv)\b/,
]

/**
 * Finds the bearer token in whatever was pasted: the token, a header, a line of an .env file, JSON, a curl command.
 *
 * `'Authorization: Bearer sk-abc'` → `{ kind: 'bearer', value: 'sk-abc' }`,
 * `'op://Private/Key'` → `{ kind: 'unusable', why: 'reference' }`
 *
 * Source: API reference §2: a key is `sk-…` or a JWT, so it is never judged by its prefix or length, only by whether
 * an HTTP header can carry it. Of several words the only one shaped like such a key counts. Without one they are
 * joined as a wrapped token, unless a word is plain prose (letters only, not mixed like a key).
 */
export function parseBearer(pasted: string): BearerPaste {
  if (pasted.length > maxPaste) return unusable('long')
  const text = clean(pasted)
  if (/^["'`\s]*$/.test(text)) return { kind: 'empty' }

  if (isReference(strip(text))) return unusable('reference')
  const json = parseJson(text)
  const candidates = json === null ? findNamed(text) : findInJson(json)
  if (candidates === null) return settle(text)
  const [only, ...others] = candidates
  if (only === undefined) return unusable('none')
  if (others.length === 0) return settle(only)
  const [key, ...otherKeys] = candidates.filter((candidate) => keyLike.test(candidate))
  return key !== undefined && otherKeys.length === 0 ? settle(key) : unusable('several')
}

function settle(candidate: string): BearerPaste {
  const text = strip(candidate)
  if (text === '') return unusable('nothing')
  if (isReference(text)) return unusable('reference')
  if (isPlaceholder(text)) return unusable('placeholder')
  if (/[•●…]|\*{3}|\.{3}/.test(text)) return unusable('masked')

  const words = unwrapLines(text).split(/\s+/)
  const keys = [...new Set(findKeys(words))]
  if (keys.length > 1) return unusable('several')
  if (keys.length === 0 && words.some(isSecretReference)) return unusable('reference')
  if (keys.length === 0 && words.length > 1 && !words.every(isPiece)) return unusable('words')

  // A key that was wrapped over lines: some ways of pasting turn the line breaks into spaces.
  const isWrapped = words.length > 1 && keys[0] === words[0] && words.every(isPiece)
  const value = isWrapped ? words.join('') : (keys[0] ?? words.join(''))
  if (isPlaceholder(value)) return unusable('placeholder')
  if (/^https?:\/\//i.test(value)) return unusable('address')
  if (isDiscordTokenShape(value)) return unusable('discord')
  if (!/^[\x21-\x7e]+$/.test(value) || /["'`\\,()[\]{}<>]/.test(value)) return unusable('characters')
  return { kind: 'bearer', value }
}

function unusable(why: BearerFault): BearerPaste {
  return { kind: 'unusable', why }
}

function isPlaceholder(text: string): boolean {
  return placeholders.some((placeholder) => placeholder.test(text))
}

/** A text may begin with a reference and still hold a key: then it is the key that is meant. */
function isReference(text: string): boolean {
  return isSecretReference(text) && findKeys(text.split(/\s+/)).length === 0
}

function findKeys(words: readonly string[]): string[] {
  return words.map(strip).filter((word) => keyLike.test(word))
}

/** Whether a word can be a piece of a token that something broke up. */
function isPiece(word: string): boolean {
  return tokenCharacters.test(word) && !plainWord.test(word)
}

function clean(text: string): string {
  const quoted = decodePercent(text)
    .replace(/&(?:quot|#0?34|#x22);/gi, '"')
    .replace(/&(?:apos|#0?39|#x27);/gi, "'")
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(/\$env:/gi, ' ')
  // Word processors turn a hyphen into its look-alikes; a long dash may have been two, so it stays and is refused.
  const hyphenated = quoted.replace(/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-').replace(invisible, '')
  // Windows' own shell puts a caret before each quote, other shells a backslash before a space.
  return hyphenated
    .replace(/\^(?=["^\r\n])|\^$/gm, '')
    .replace(/\\ /g, ' ')
    .replace(/\\(?=["'`\\])/g, '')
    .trim()
}

/** Decodes what an address or a form encoded, also twice; no bearer token has a per cent sign of its own. */
function decodePercent(text: string): string {
  let decoded = text
  for (let layer = 0; layer < mostEncodings && /%[0-9a-f]{2}/i.test(decoded); layer++) {
    decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)
  }
  return decoded
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

/** Takes off quotes, a trailing comma and the words of the header; eight layers are more than anyone wraps. */
function strip(text: string): string {
  let inner = text
  for (let layer = 0; layer < 8; layer++) {
    const before = inner
    const unquoted = inner.trim().replace(/^["'`]+|(?<!["'`,;\\])["'`,;\\]+$/g, '')
    inner = unquoted.replace(/^\+*(?:authorization\s*[:=]|bearer(?:\s*[:=]|\++)?)/i, '')
    if (inner === before) break
  }
  return inner
}

/** Joins a key that was wrapped over lines: `'sk-ab12\ncd34'` → `'sk-ab12cd34'`. */
function unwrapLines(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  return lines.every(isPiece) && lines.filter((line) => keyLike.test(line)).length < 2 ? lines.join('') : text
}

/** The values that the text gives a telling name; null if it names none, so that all of it is to be taken. */
function findNamed(text: string): string[] | null {
  const bare = strip(text)
  if (!/bearer/i.test(bare) && bare.split(/\s+/).every(isPiece)) return null
  const pairs = [...text.matchAll(named)].map(([, name = '', ...values]): [string, string] => [
    name,
    values.find((value) => value !== undefined) ?? '',
  ])
  if (pairs.length > 0) return choose(pairs)
  const inside = /(?<=\W)bearer(?:\s+|\++)["'`]?([^\s"'`,;]+)/i.exec(text)?.[1] ?? ''
  if (inside !== '' && !plainWord.test(inside)) return [inside]
  const values = [...text.matchAll(quotedValue)].map((match) => match[2] ?? '')
  return text.startsWith('{') && values.length > 0 ? pickUnnamed(values) : null
}

function findInJson(json: object): string[] {
  const pairs: [string, string][] = []
  const waiting: [string, unknown][] = [['', json]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [key, value] = next
    if (typeof value === 'string') pairs.push([key, value])
    if (typeof value !== 'object' || value === null) continue
    const children: [string, unknown][] = Object.entries(value)
    for (const child of children) waiting.push(child)
  }
  const chosen = choose(pairs.filter(([key]) => secretName.test(key)))
  if (chosen.length > 0) return chosen
  const values = pairs.filter(([key]) => !/discord/i.test(key)).map(([, value]) => value)
  return pickUnnamed(values)
}

function pickUnnamed(values: string[]): string[] {
  if (values.length === 1) return values
  return values.filter((value) => /^bearer\s/i.test(value) || keyLike.test(value))
}

/** An authorization header goes before any other key; a Discord token is not what is asked for. */
function choose(pairs: readonly [string, string][]): string[] {
  const ours = pairs.filter(([name, value]) => !/discord/i.test(name) && !/^authorization$/i.test(value))
  const strong = ours.filter(([name]) => strongName.test(name))
  const values = new Set((strong.length > 0 ? strong : ours).map(([, value]) => strip(value)))
  if (values.size > 1) values.delete('')
  return [...values]
}

function parseJson(text: string): object | null {
  if (!/^[[{]/.test(text)) return null
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' ? json : null
  } catch {
    return null
  }
}
