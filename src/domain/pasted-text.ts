/** Names of ids in Chinese, as this app's own pages show them, and what the same is called in a reply. */
const chineseNames: readonly (readonly [RegExp, string])[] = [
  [/(?:原始?|来源|源|父|上级|引用)消息\s?(?:id|编号|标识)/giu, ' originatingMessageId '],
  [/(?:请求|追踪|会话|用户|频道|令牌|账[号户])\s?(?:id|编号|标识)/giu, ' requestId '],
  [/消息\s?(?:id|编号|标识)/giu, ' messageId '],
]
// Zero-width and direction marks, soft hyphens, byte order marks.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63]/g
const doubleQuote = /[\u201c-\u201f\u00ab\u00bb]/g
/** The lines of a table that a terminal drew: between columns, and all others. */
const bar = /[\u2502\u2503\u2506-\u250b\u2551]/g
const frame = /[\u2500-\u257f]/g
/** All but ASCII, full-width forms and mathematical letters: a footnote's `²` must not grow an id by a digit. */
const foreign = /[^\p{ASCII}\uff00-\uffef\u{1d400}-\u{1d7ff}]+/gu
/** `%2F`, or `%252F` when encoded twice; but not a per cent sign that happens to precede an id. */
const percentEncoded = /%(?:25)*(?![0-9a-f]{8}-)([0-9a-f]{2})/gi
/** `\u0022` or `\x22`, however often its backslash was escaped; but not a folder `\u…` named by an id. */
const unicodeEscaped = /(?<!\\)\\+[ux](?![0-9a-f]{8}-)((?<=u)[0-9a-f]{4}|[0-9a-f]{2})/gi
/** `&quot;`, `&#34;`, `&#x22;`, also where the ampersand was escaped once more. */
const htmlEscaped = /&(?:amp;){0,5}(?:(quot|apos|lt|gt|amp|nbsp)|#(\d{1,4})|#x([0-9a-f]{1,4}));/gi
const htmlNames: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }
/** What colours a terminal's output. */
const colour = /(?!\s)\p{Cc}\[[\d;]{0,20}m/gu
const bearer = /\bbearer[\s:=+]+["'`]?[^\s"'`,;]+/gi

/**
 * Takes the wrapping off a pasted text: escapes of JSON, HTML and addresses, the typography of word processors, a
 * terminal's colours. What remains is ASCII and has no bearer in it, which may look like an id.
 *
 * `'{\"id\":\"a%2Db\"}'` → `'{"id":"a-b"}'`, `'Bearer abc'` → `' '`
 */
export function unwrapText(pasted: string): string {
  return toAscii(pasted.replace(unicodeEscaped, (_, hex: string) => decodeHex(hex)))
    .replace(percentEncoded, (_, hex: string) => (hex < '8' ? decodeHex(hex) : ' '))
    .replace(htmlEscaped, (_, name?: string, digits?: string, hex?: string) =>
      name === undefined ? decodeCode(digits, hex) : (htmlNames[name.toLowerCase()] ?? ' '),
    )
    .replace(colour, '')
    .replace(/\\(?=[\\"'/])/g, '')
    .replace(/\\[nrt]/g, '\n')
    .replace(bearer, ' ')
}

function toAscii(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text
  return chineseNames
    .reduce((named, [chinese, name]) => named.replace(chinese, name), text.replace(invisible, ''))
    .replace(dash, '-')
    .replace(doubleQuote, '"')
    .replace(bar, '|')
    .replace(frame, '+')
    .replace(foreign, ' ')
    .normalize('NFKC')
}

function decodeHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

function decodeCode(digits = '', hex = ''): string {
  const code = digits === '' ? Number.parseInt(hex, 16) : Number(digits)
  return code < 128 ? String.fromCharCode(code) : ' '
}
