import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The import table of the design: what each folder may import of ours. Tests may import more. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  words: ['domain'],
  api: ['domain'],
  storage: ['domain'],
  polling: ['domain', 'api'],
  queries: ['domain', 'api'],
  session: ['domain', 'words', 'api', 'queries', 'polling', 'storage', 'ui', 'sandbox by import()'],
  sandbox: ['domain', 'api/wire'],
  gateway: ['domain', 'words', 'api', 'polling'],
  components: ['domain', 'words', 'session', 'ui', 'paths'],
  pages: ['domain', 'words', 'session', 'ui', 'paths', 'queries', 'components'],
  app: [
    'domain',
    'words',
    'api',
    'queries',
    'polling',
    'storage',
    'session',
    'components',
    'ui',
    'pages',
    'paths',
    'sandbox by import()',
  ],
  main: ['app', 'queries', 'session', 'words'],
  paths: [],
}

/** What each folder may import of others' packages. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: [],
  polling: [],
  paths: [],
  ui: ['react', 'react-router', 'lucide'],
  api: ['ky', 'valibot'],
  storage: ['valibot'],
  queries: ['@tanstack/react-query'],
  session: ['@tanstack/react-query', 'react', 'valibot'],
  sandbox: ['hono', '@hono/node-server'],
  gateway: ['hono', '@hono/node-server'],
  components: ['react', 'react-router', 'lucide'],
  pages: ['@tanstack/react-query', 'react', 'react-router', 'lucide'],
  app: ['@tanstack/react-query', 'react', 'react-dom', 'react-router', 'lucide', 'cmdk'],
  main: ['@tanstack/react-query', 'react', 'react-dom', 'react-router'],
}

/** What only a server of Node runs; all else runs in any place. */
const onNode = ['gateway/files.ts', 'gateway/serve.ts', 'gateway/server.ts', 'sandbox/serve.ts']

/** A text of several words in quotes, that begins like a sentence. What stands in JSX is for `visible-text.test.ts`. */
const sentence = /['"`][A-Z][a-z]+(?: [a-z’]+){2,}/
/** A part of a sentence, in quotes or around a value. */
const phrase =
  /['"`](?=[^'"`\n]* (?:the|is|are|was|has|not|of|to|with) )[a-z]+(?: [a-z’]+){3,}|`[^`\n]*\$\{[^`\n]*\}(?: [a-z’]+){2,}/
/** A formatter takes its language from the words. */
const formatting = /\bIntl\.(?:DateTime|Number|List|RelativeTime)Format|\bIntl\.PluralRules|\.toLocale|en-GB/
/** What stands at the left in one direction of writing stands at the right in the other. */
const oneWay =
  /(?<![\w.-])-?(?:ml|mr|pl|pr|left|right|scroll-ml|scroll-mr)-(?:\d|\[|\(|auto|full|px)|\b(?:text|float|clear)-(?:left|right)\b|\b(?:border|rounded)-(?:[lr]|[tb][lr])\b/
const browser = /\b(?:window|document|navigator|localStorage|sessionStorage)\b/
const seen = [sentence, formatting, oneWay]

/** Words that a folder must never hold, whatever it imports. */
const mustNotSay: Readonly<Record<string, readonly RegExp[]>> = {
  domain: [
    /\bDate\.now\(|\bperformance\.now\(/,
    /\bMath\.random\(/,
    /\bnew Date\(\)/,
    browser,
    sentence,
    phrase,
    formatting,
  ],
  ui: [/token/i, /discord/i, /imaginepro/i, /midjourney/i, /subscription/i, ...seen],
  words: [/\b(?:window|document|navigator|localStorage)\./],
  api: [/\bconsole\./, browser, sentence, formatting],
  storage: [/\bconsole\./, sentence, formatting],
  polling: [/\b(?:set|clear)(?:Interval|Timeout)\(/, browser, sentence, formatting],
  queries: [sentence, formatting],
  session: [formatting, sentence],
  components: seen,
  pages: seen,
  app: seen,
  gateway: [/\bwindow\.|\bdocument\.|localStorage/, formatting],
  sandbox: [formatting],
  main: [sentence, formatting],
  paths: [sentence, formatting],
}

/** The build leaves out what these need (`vite.config.ts`). */
const leftOut =
  /\buse(?:Mutation|InfiniteQuery|SuspenseInfiniteQuery)\b|\b(?:Mutation|InfiniteQuery)Observer\b/

/** What a fault of the program says is for its developers, and has one language. */
const forDevelopers = /throw new Error\([^)]*\)/g

const bannedFolders = ['utils', 'hooks', 'types', 'helpers', 'lib', 'common']

const root = resolve(import.meta.dirname)

type Source = { path: string; text: string }
type Import = { from: string; to: string; isLazy: boolean; isTypeOnly: boolean }

function readSources(): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** `'pages/trace/x.tsx' → 'pages'`, `'paths.ts' → 'paths'` */
function toLayer(path: string): string {
  return path.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''
}

function findImports({ path, text }: Source): Import[] {
  const code = text.replace(/^\s*(\*|\/\/).*$/gm, '')
  const found = [
    ...code.matchAll(
      /(import|export)(\s+type)?(?:[^'"`;]*?from)?\s+'(\.[^']+)'|import\(\s*['`](\.[^'`]+)['`]\s*\)/g,
    ),
  ]
  return found.map(([, , typeOnly, eager, lazy]) => ({
    from: path,
    to: relative(root, resolve(root, dirname(path), eager ?? lazy ?? '')).replaceAll('\\', '/'),
    isLazy: lazy !== undefined,
    isTypeOnly: typeOnly !== undefined,
  }))
}

/** What is wrong with one import, or `null`. */
function judgeImport({ from, to, isLazy, isTypeOnly }: Import): string | null {
  const [here, there] = [toLayer(from), toLayer(to)]
  if (here === 'pages' && there === 'pages') {
    return from.split('/')[1] === to.split('/')[1] ? null : `${from} imports another page, ${to}`
  }
  if (here === there) return null
  const allowed = mayImport[here] ?? []
  if (there === 'sandbox' && allowed.includes('sandbox by import()') && isLazy) return null
  if (to === 'api/wire.ts' && allowed.includes('api/wire') && isTypeOnly) return null
  return allowed.includes(there) ? null : `${from} must not import ${to}`
}

/** The packages that a file imports and its folder may not. */
function judgePackages({ path, text }: Source): string[] {
  return [
    ...withoutComments(text).matchAll(
      /(?:\bfrom|\bimport|\bimport\()\s*['`]((?:node:|@)?[\w-][\w./-]*)['`]/g,
    ),
  ]
    .map(([, name = '']) => (/^@[^/]+\/[^/]+|^[^/]+/.exec(name) ?? [name])[0])
    .filter((name) => !(mayUse[toLayer(path)] ?? []).includes(name))
    .filter((name) => !(name.startsWith('node:') && onNode.includes(path)))
    .map((name) => `${path} must not use ${name}`)
}

/** What only Node knows, where another place runs the file. */
function judgePlace({ path, text }: Source): string[] {
  if (onNode.includes(path) || !/^(?:gateway|sandbox|polling|domain|api|words)\//.test(path)) return []
  return /\bprocess\.|\bBuffer\b/.test(text) ? [`${path} must not know of Node`] : []
}

function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/?\*|\/\/|\{\/\*).*$/gm, '')
}

function judgeText({ path, text }: Source): string[] {
  const code = withoutComments(text).replace(forDevelopers, '')
  return (mustNotSay[toLayer(path)] ?? [])
    .filter((pattern) => pattern.test(code))
    .map((pattern) => `${path} must not say ${pattern}`)
}

function judgeName({ path, text }: Source): string[] {
  const faults: string[] = []
  if (leftOut.test(text)) faults.push(`${path} uses what the build leaves out`)
  if (path.split('/').some((part) => bannedFolders.includes(part)))
    faults.push(`${path} is in a banned folder`)
  if (!path.split('/').every((part) => /^[a-z0-9-]+(\.tsx?)?$/.test(part)))
    faults.push(`${path} is not kebab-case`)
  if (/(^|\/)index\.tsx?$/.test(path)) faults.push(`${path} is a barrel`)
  if (/\bexport default\b|\bas default\b/.test(text)) faults.push(`${path} has a default export`)
  if (text.split('\n').length > 260) faults.push(`${path} is too long`)
  return faults
}

/** The files that can be reached from themselves along imports. A part that comes by `import()` is no dependence. */
function findCircles(imports: readonly Import[]): string[] {
  const targets = Map.groupBy(
    imports.filter(({ isLazy }) => !isLazy),
    ({ from }) => from,
  )
  return [...targets.keys()].filter((start) => {
    const reached = new Set<string>()
    const open = [start]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { to } of targets.get(next) ?? []) {
        if (to === start) return true
        if (!reached.has(to)) open.push(to)
        reached.add(to)
      }
    }
    return false
  })
}

/** What is exported and named nowhere else in the program, be it that only tests call it. */
function findIdle(sources: readonly Source[]): string[] {
  const names = sources.map(({ text }) =>
    Map.groupBy(withoutComments(text).match(/\w+/g) ?? [], (name) => name),
  )
  return sources.flatMap(({ path, text }, own) =>
    [...text.matchAll(/^export (?:async )?(?:function|const|class|type) (\w+)/gm)].flatMap(
      ([, name = '']) => {
        const isCalled = names.some((others, index) => index !== own && others.has(name))
        return isCalled || (names[own]?.get(name)?.length ?? 0) > 1 ? [] : [`${path}: nothing uses ${name}`]
      },
    ),
  )
}

describe('the tree', () => {
  const sources = readSources()

  test('is read', () => {
    expect(sources.length).toBeGreaterThan(40)
    expect(sources.flatMap(findImports).length).toBeGreaterThan(100)
  })

  test('imports only along the table', () => {
    expect(
      sources
        .flatMap(findImports)
        .map(judgeImport)
        .filter((fault) => fault !== null),
    ).toEqual([])
  })

  test('uses only the packages that each folder may, and Node only where that runs it', () => {
    const program = sources.filter(({ path }) => path !== 'gateway/test-sockets.ts')
    expect(program.flatMap(judgePackages)).toEqual([])
    expect(program.flatMap(judgePlace)).toEqual([])
  })

  test('has no file that depends on itself by way of others, types included', () => {
    expect(findCircles(sources.flatMap(findImports))).toEqual([])
  })

  test('keeps each layer to its subject', () => {
    expect(sources.flatMap(judgeText)).toEqual([])
  })

  test('holds nothing that only tests use', () => {
    const program = sources.filter(({ path }) => path !== 'gateway/test-sockets.ts')
    expect(findIdle(program)).toEqual([])
  })

  test('names files and folders as agreed', () => {
    expect(sources.flatMap(judgeName)).toEqual([])
  })
})

describe('the guard bites', () => {
  test('on a circle, also of types', () => {
    const sources = [
      { path: 'domain/a.ts', text: "import { b } from './b.ts'" },
      { path: 'domain/b.ts', text: "import type { C } from './c.ts'" },
      { path: 'domain/c.ts', text: "import { a } from './a.ts'" },
    ]
    expect(findCircles(sources.flatMap(findImports))).toEqual(['domain/a.ts', 'domain/b.ts', 'domain/c.ts'])
  })

  test.each([
    ['domain/a.ts', "import { x } from '../api/b.ts'"],
    ['ui/a.tsx', "import { x } from '../domain/b.ts'"],
    ['components/a.tsx', "import { x } from '../storage/b.ts'"],
    ['pages/home/a.tsx', "import { x } from '../trace/b.tsx'"],
    ['pages/home/a.tsx', "import { x } from '../../sandbox/b.ts'"],
    ['app/a.tsx', "import { x } from '../sandbox/b.ts'"],
    ['gateway/a.ts', "import { x } from '../session/b.ts'"],
    ['sandbox/a.ts', "import { x } from '../api/wire.ts'"],
    ['words/a.ts', "import { x } from '../session/b.ts'"],
    ['polling/a.ts', "import { x } from '../storage/b.ts'"],
    ['queries/a.ts', "import { x } from '../session/b.ts'"],
    ['pages/home/a.tsx', "import type { X } from '../../storage/b.ts'"],
    ['pages/home/a.tsx', "import type { X } from '../../api/b.ts'"],
    ['components/a.tsx', "import { x } from '../queries/b.ts'"],
    ['session/a.ts', "import { x } from '../components/b.tsx'"],
    ['session/a.ts', "import { x } from '../sandbox/b.ts'"],
    ['api/a.ts', "export type { X } from '../app/b.tsx'"],
    ['components/a.tsx', "import('../app/b.tsx')"],
    ['pages/home/a.tsx', "import '../../storage/b.ts'"],
    ['domain/a.ts', 'import(`../words/b.ts`)'],
  ])('on a planted import in %s: %s', (path, text) => {
    expect(findImports({ path, text }).map(judgeImport)).toEqual([expect.stringContaining(path)])
  })

  test.each([
    ['domain/a.ts', "import * as v from 'valibot'"],
    ['domain/a.ts', "import { readFileSync } from 'node:fs'"],
    ['storage/a.ts', "import {\n  useState,\n} from 'react'"],
    ['components/a.tsx', "import { useQuery } from '@tanstack/react-query'"],
    ['ui/a.tsx', "import('cmdk')"],
    ['gateway/a.ts', "import 'node:fs/promises'"],
  ])('on a planted package in %s: %s', (path, text) => {
    expect(judgePackages({ path, text })).toHaveLength(1)
  })

  test('on what only Node knows', () => {
    const text = 'const { PORT } = process.env'
    expect(judgePlace({ path: 'gateway/a.ts', text })).toHaveLength(1)
    expect(judgePlace({ path: 'gateway/serve.ts', text })).toEqual([])
  })

  test.each([
    ['domain/a.ts', 'const now = Date.now()'],
    ['ui/a.tsx', 'the Discord account'],
    ['api/a.ts', 'console.log(1)'],
    ['domain/a.ts', "why: 'The token is banned now'"],
    ['domain/a.ts', "why: 'the token is banned now'"],
    ['domain/a.ts', 'why: `Token ${id} is banned`'],
    ['domain/a.ts', "value.toLocaleString('de')"],
    ['api/a.ts', "why: 'The token is banned now'"],
    ['api/a.ts', 'window.location.reload()'],
    ['polling/a.ts', "'en-GB'"],
    ['ui/a.tsx', '<p className="float-left">'],
    ['pages/home/a.tsx', 'title="Looking for your tokens"'],
    ['components/a.tsx', 'new Intl.NumberFormat(tag)'],
    ['ui/a.tsx', '<p className="ml-2">'],
    ['ui/a.tsx', '<p className="text-left">'],
    ['polling/a.ts', 'setInterval(look, 1000)'],
    ['polling/a.ts', "document.visibilityState === 'visible'"],
  ])('on a planted word in %s: %s', (path, text) => {
    expect(judgeText({ path, text })).toHaveLength(1)
  })

  test('on an export that the program does not use', () => {
    const used = { path: 'domain/a.ts', text: 'export function used() {}\nexport const idle = 1' }
    const user = { path: 'api/b.ts', text: '// idle\nused()' }
    expect(findIdle([used, user])).toEqual(['domain/a.ts: nothing uses idle'])
  })

  test.each([['helpers/a.ts'], ['domain/camelCase.ts'], ['api/index.ts']])(
    'on a planted name: %s',
    (path) => {
      expect(judgeName({ path, text: '' })).toHaveLength(1)
    },
  )
})
