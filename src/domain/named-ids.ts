const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])'

/** An id wherever it stands. */
export const anyUuid = new RegExp(`(?<![0-9a-f])${uuid}`, 'gi')

/** Spaces and marks on the same line, as quotes, brackets and arrows; none that ends a sentence or a value. */
const mark = '(?:[^\\S\\r\\n]|[^\\w\\s.,;?!<>:=&])'
/** A tag of HTML or XML, but not one that begins a row of a table. */
const tag = '</?(?!t(?:r|head|body|able)\\b)[a-z][^<>]{0,200}>'
const filler = `(?:${mark}|[:=>\\s]|${tag}|<)`
/** What languages print around a value: `UUID('…')`, `string(36) "…"`, `Some("…")`, `{"S": "…"}`. */
const wrapper = [
  '(?:new\\s)?[a-z][\\w.]{0,40}\\((?:\\d{1,6}\\))?',
  // An anchor of YAML; without the space it is the next name of an address.
  '&[\\w-]{1,30}\\s',
  '(?:is|was|of|urn:uuid|s:\\d{1,4}|s|string|stringvalue|str|text|u?uid|guid|val|value)\\b',
].join('|')
const wrappers = `(?:(?:${wrapper})${filler}{0,20}){0,3}`
/** The name of an element: what follows it is read as XML. */
const element = '(?<=</?[\\w:.-]{1,60})[\\s>/]'
const attribute = '(?:\\s{1,20}[\\w-]{1,30}=["\'][^"\'<>]{0,80}["\'])'
const between = [
  // `messageId: '…'`, `messageId=…`, `[messageId] => …`, `messageId,…`, `Message ID …`, `<td>messageId</td><td>…`
  `(?!${element})_{0,2}${mark}{0,40}(?:[,;]${mark}{0,20}|(?:[:=>]|${tag})${filler}{0,100})?${wrappers}`,
  // `<messageId type="string">…`, `<data messageId="…">`
  '(?<=<[\\w:.-]{1,60})(?:\\s[^<>]{0,200})?>\\s{0,100}(?:<!\\[CDATA\\[)?',
  // `"name": "messageId", "value": "…"`, `name="messageId" type="hidden" value="…"`
  `["']?${attribute}{0,5}[,;]?\\s{0,60}["']?(?:value|content)["']?\\s{0,5}[:=]${filler}{0,20}`,
  // The part of a form: `name="messageId"`, an empty line, the value.
  '"\\r?\\n\\r?\\n',
].join('|')

/** After a key in the singular only commas lead on to further ids; after one in the plural nearly anything does. */
const few = `${uuid}(?:["'\`]?\\s{0,100},\\s{0,100}["'\`]?${uuid})*`
const many = `${uuid}(?:[^\\w\\])}]{1,100}(?:(?:and|or)[^\\w\\])}]{1,20})?${uuid})*`

/** What stands before the name makes it another one: `originatingMessageId`, `original message ID`, `parent: { id`. */
const another = /[a-z0-9][_-]?$/i
const ownPrefix = /(?<![a-z0-9])(?:x|data|imagine-?pro|mj|midjourney)[_-]?$/i
const others = 'origin(?:al|ating)?|parent|prev(?:ious)?|ref(?:erenced?)?'
const holders =
  `${others}|request|req|trace|correlation|span|transaction|session|user|account|client|customer|tenant|project|` +
  'org(?:ani[sz]ation)?|device|host|pod|channel|server|guild|token'

function toHolder(names: string): RegExp {
  const opened = `["'\\]]{0,2}\\s{0,2}(?::|=>?)?\\s{0,40}\\w{0,20}[{[(][^\\w,}\\])]{0,60}`
  return new RegExp(`(?<![a-z])(?:${names})(?:[\\s_-]?message)?(?:[\\s.+_-]{1,3}|${opened})$`, 'i')
}

/** A key to look for, and how to see by what stands before it that it is not that key. */
export type IdKey = { pattern: RegExp; isOther: (before: string) => boolean }

function toKey(name: string, isOther: IdKey['isOther']): IdKey {
  const end = `(?![a-z0-9]|[_-](?!${uuid})[a-z0-9])`
  const pattern = `${name}(?=s${end}(?:${between})(?<many>${many})|${end}(?:${between})(?<few>${few}))`
  return { pattern: new RegExp(pattern, 'gi'), isOther }
}

const anotherMessage = toHolder(others)
export const messageIdName = '(?:message|msg)[\\s_.+-]?(?:gu|uu?)?id'
export const messageIdKey = toKey(
  messageIdName,
  (before) => (another.test(before) && !ownPrefix.test(before)) || anotherMessage.test(before),
)

/** `id` is a word as well, so it counts only where it is plainly a key: quoted, or the first thing after a mark. */
const beginsKey = /(?:["'`<]|[{([,?&]\s{0,60}|(?:^|\n)[^\S\n]{0,40}-\s)$/
const anotherThing = toHolder(holders)
export const idKey = toKey('id', (before) => !beginsKey.test(before) || anotherThing.test(before))

/**
 * The ids that a text gives under a key, in any language's way to write one, in order of appearance.
 *
 * `"{ messageId: 'A', originatingMessageId: 'B' }"` → `['A']`
 */
export function findUnderKey(text: string, { pattern, isOther }: IdKey): string[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !isOther(text.slice(Math.max(0, index - 100), index)))
    .flatMap(({ groups }) => (groups?.['many'] ?? groups?.['few'] ?? '').match(anyUuid) ?? [])
}

const otherNames = [
  `(?:${holders})[\\s_.+-]{0,2}(?:message[\\s_.+-]?)?(?:gu|uu?)?id`,
  `(?<![a-z])(?:${others})(?:[\\s_.+-]{0,2}message)?`,
  '(?<![a-z])(?:token|secret|api[\\s_-]?key|traceparent|x-[\\w-]{1,30}id)',
].join('|')
const endsInOtherName = new RegExp(`(?:${otherNames})${filler}{0,20}(?:urn:uuid:)?$`, 'i')

/** Says whether a text ends with the name of something else than a message. `'requestId: "'` → `true` */
export function endsWithOtherName(before: string): boolean {
  return endsInOtherName.test(before.slice(-80))
}
