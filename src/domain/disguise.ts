import { hidden } from './credential.ts'

/** A tag, with what stands in it. */
const tag = /<\/?[a-z][\w-]{0,19}(\s[^<>]{0,300})?\/?>/gi
/** What may make a text look like another than it is. Plain ASCII without these is what it seems. */
const mayBeDisguised = new RegExp(`[%&\\\\]|\\*\\*|[^ -~]|\\s\\S\\s|(?:=[\\da-f]{2}){3}|${tag.source}`, 'i')
/** The name of a value in an address. */
const gap = /&[\w-]{1,20}=/g
/** Bytes as addresses, programs and mails write them; in mails only several count, as `=ab` may begin a value. */
const bytes = /(?:(?:\\x|%(?:25)*)[\da-f]{2}|\\[0-3][0-7]{2})+|(?:=[\da-f]{2}){3,}/gi
const byte = /(?:\\x|%(?:25)*|=)([\da-f]{2})|\\([0-3][0-7]{2})/gi
const utf8 = new TextDecoder()
/** More single characters in a row than any heading has. */
const spacedRun = /(?<!\S)(?:\S\s{1,3}){16,}\S(?!\S)/g
/** As often as one disguise is looked for under another. */
const mostLayers = 3

/** What secrets hold beside letters and digits, by its names in character references. Any other name is a mere gap. */
const references = new Map(
  ['period.', 'hyphen-', 'dash-', 'lowbar_', 'equals=', 'sol/', 'plus+', 'num#', 'colon:', 'percnt%'].map(
    (one) => [one.slice(0, -1), one.slice(-1)],
  ),
)

/**
 * A text as a reader takes it: without characters that have no width, control characters, accents, bold marks and
 * spaces after every single letter, with full-width and mathematical letters as plain ones, and with percent-encoding,
 * character references, escapes and the bytes of mails decoded, also one within another. It is made to be searched, not to be shown. Takes
 * time in proportion to the text.
 *
 * `'ａ%252Eb&period;c'` → `'a.b.c'`
 */
export function undisguise(text: string): string {
  let bare = text
  for (let layer = 0; layer < mostLayers && mayBeDisguised.test(bare); layer++) bare = unwrap(bare)
  return bare
}

function unwrap(text: string): string {
  // What stands in the tags may be a secret as well: it comes last.
  let inTags = ''
  return (
    text
      .replace(tag, (_all: string, inside: string | undefined) => {
        if (inside !== undefined && /\w/.test(inside)) inTags += inside
        return ''
      })
      .concat(inTags)
      .replace(spacedRun, (run) => run.replace(/\s+/g, ''))
      // Accents go before the normal form is made: to sort a long row of them takes time beyond proportion.
      .replace(/[\p{C}\p{M}\p{DI}]|\*\*/gu, '')
      .normalize('NFKC')
      .replace(gap, '')
      .replace(/&(?:amp;)*(?:#(x?)([\da-f]{1,7})|([a-z]+));?/gi, toReferenced)
      .replace(/\\u(?:\{0{0,9}([\da-f]{1,5})\}|([\da-f]{4}))/gi, (_all: string, braced = '', four = '') =>
        String.fromCodePoint(Number.parseInt(`${braced}${four}`, 16)),
      )
      .replace(bytes, (run) => fromBytes(Array.from(run.matchAll(byte), toByte)))
  )
}

function toReferenced(all: string, hex: string, digits: string | undefined, name: string): string {
  if (digits === undefined) return all.endsWith(';') ? (references.get(name.toLowerCase()) ?? '') : all
  const code = Number.parseInt(digits, hex === '' ? 10 : 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : all
}

function toByte([, hex, octal]: RegExpExecArray): number {
  return hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16)
}

/** The characters of some bytes, in UTF-8 or the ASCII of UTF-16, without what is none. `[0x73, 0, 0xff, 0x6b]` → `'sk'` */
function fromBytes(codes: readonly number[]): string {
  return utf8.decode(Uint8Array.from(codes)).replace(/[\0\ufffd]/g, '')
}

/** `'736b'` → `'sk'` */
function fromHex(digits: string): string {
  return fromBytes(Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
}

/** Base64, of either alphabet. A path or a word may be glued to it. */
const base64Run = /[\w+/-]{8,}={0,2}/g
const hexRun = /[\da-f](?:(?:\\x|0x|[\s:,-]){0,4}[\da-f]){11,}/gi
/** Six characters of a secret in hex: most long numbers hold nothing of the kind. */
const printableHex = /(?:[2-7][\da-f](?:00)?){6}/i

/**
 * Replaces each run of base64 or hex for which `isSecret` says so of what it stands for. As nobody knows where in a
 * run the encoding starts, it is decoded from each of the places where it could.
 */
export function replaceEncoded(text: string, isSecret: (decoded: string) => boolean): string {
  function holdsSecret(decoded: string): boolean {
    return /[!-~]{6}/.test(decoded) && isSecret(decoded)
  }
  return text
    .replace(base64Run, (run) =>
      // No number is base64 of ASCII.
      /\D/.test(run) && [0, 1, 2, 3].some((start) => holdsSecret(fromBase64(run.slice(start))))
        ? hidden
        : run,
    )
    .replace(hexRun, (run) => {
      const digits = run.replace(/0x|[^\da-f]/gi, '')
      if (!printableHex.test(digits)) return run
      return [0, 1].some((start) => holdsSecret(fromHex(digits.slice(start)))) ? hidden : run
    })
}

function fromBase64(text: string): string {
  const bare = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')
  // One character too many would be no base64.
  return atob(bare.length % 4 === 1 ? bare.slice(0, -1) : bare).replaceAll('\0', '')
}
