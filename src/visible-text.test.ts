import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

// What a person reads or hears comes from `words`, in their language: no text of it stands in JSX.

/** Attributes whose text is shown or spoken, and the props of our components that become one. */
const spokenAttributes =
  /^(?:alt|title|placeholder|label|heading|text|aria-(?:label|description|roledescription|valuetext|placeholder))$/

/** What is the same in every language, by the file in which it stands. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'app/header.tsx': ['Tokenscope'],
  // A piece of an address.
  'pages/wall/wall-empty.tsx': ['?ids=…'],
}

type Node = { type: string; [field: string]: unknown }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** A tree of syntax and all that is in it. */
function toNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(toNodes)
  return isNode(value) ? [value, ...inner] : inner
}

/** The fields in which an expression holds what it may come to. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ['expression'],
  ParenthesizedExpression: ['expression'],
  TSAsExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  BinaryExpression: ['left', 'right'],
  TemplateLiteral: ['quasis', 'expressions'],
}

/** The literal texts that an expression may come to. `isOne ? 'a' : b → ['a']` */
function toTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toTexts)
  if (!isNode(value)) return []
  if (value.type === 'JSXText' || value.type === 'Literal') {
    return typeof value['value'] === 'string' ? [value['value']] : []
  }
  if (value.type === 'TemplateElement') {
    const { value: text } = value
    return typeof text === 'object' && text !== null && 'raw' in text ? [String(text.raw)] : []
  }
  // A comparison comes to no text.
  if (value.type === 'BinaryExpression' && value['operator'] !== '+') return []
  return (outcomes[value.type] ?? []).flatMap((field) => toTexts(value[field]))
}

function toSpoken(node: Node): string[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return toTexts(node['children'])
  if (node.type !== 'JSXAttribute' || !isNode(node['name'])) return []
  return spokenAttributes.test(String(node['name']['name'])) ? toTexts(node['value']) : []
}

/** The texts with a letter in them that a file shows by itself. A mark such as `·` or `/` is none. */
function findVisibleTexts(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`)
  return toNodes(program)
    .flatMap(toSpoken)
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => /\p{L}/u.test(text))
}

test('no text that a person reads or hears stands in JSX', () => {
  const root = resolve(import.meta.dirname)
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => {
      const texts = findVisibleTexts(path, readFileSync(join(root, path), 'utf8'))
      return texts.length === 0 ? [] : [[path.replaceAll('\\', '/'), texts] as const]
    })
  expect(Object.fromEntries(found)).toEqual(allowed)
})

describe('the guard bites', () => {
  test.each([
    ['a word', '<p>Loading</p>', 'Loading'],
    ['a text of two lines', '<p>\n  Nothing\n  here\n</p>', 'Nothing here'],
    ['what stands beside a value', '<p>{count} left</p>', 'left'],
    ['one letter', '<p>{days} d</p>', 'd'],
    ['a choice', "<p>{isOld ? 'old' : 3}</p>", 'old'],
    ['a condition', "<p>{isOld && 'old'}</p>", 'old'],
    ['a template', '<p>{`${count} left`}</p>', 'left'],
    ['a sum', "<p>{count + ' left'}</p>", 'left'],
    ['a fragment', '<>Hello</>', 'Hello'],
    ['another language', '<p>加载中</p>', '加载中'],
    ['a label', '<nav aria-label="Pages" />', 'Pages'],
    ['a title that is chosen', "<p title={isOld ? 'Old' : undefined} />", 'Old'],
    ['a placeholder', '<input placeholder={`Search`} />', 'Search'],
    ['a picture’s text', '<img alt="Result" />', 'Result'],
    ['a prop of ours', '<Card title="Queue" />', 'Queue'],
  ])('on %s', (_name, jsx, text) => {
    expect(findVisibleTexts('planted.tsx', `const planted = ${jsx}`)).toEqual([text])
  })

  test.each(['<p>{words.title}</p>', '<p>·</p>', '<p className="block">{a} / {b}</p>', '<p key="row" />'])(
    'and not on %s',
    (jsx) => {
      expect(findVisibleTexts('planted.tsx', `const planted = ${jsx}`)).toEqual([])
    },
  )
})
