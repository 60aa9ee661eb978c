import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toWords, type Area } from './area.ts'
import { toFormats } from './formats.ts'
import { english } from './language.ts'
import { pseudo } from './pseudo.ts'
import type { AreaName } from './twins.ts'
import { chinese } from './zh/zh.ts'

const folder = import.meta.dirname
const areaFiles = readdirSync(folder).filter((file) => {
  return (
    /^(?:[a-z]+|next-step)\.ts$/.test(file) &&
    !['area.ts', 'formats.ts', 'language.ts', 'pseudo.ts', 'twins.ts', 'units.ts'].includes(file)
  )
})

/** Every area's English words, with the file's own export as the area. */
async function readAreas(): Promise<Area<AreaName>[]> {
  const modules: unknown[] = await Promise.all(areaFiles.map((file) => import(join(folder, file))))
  return modules.flatMap((module): unknown[] => Object.values(module ?? {})).filter(isArea)
}

function isArea(value: unknown): value is Area<AreaName> {
  return typeof value === 'object' && value !== null && 'english' in value && 'name' in value
}

/** The paths of all messages, each with the number of values that it takes. `→ ['reason/1', 'groups.ok']` */
function listMessages(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}/${words.length}`]
  if (typeof words !== 'object' || words === null) return [path]
  return Object.entries(words).flatMap(([key, value]) => listMessages(value, `${path}.${key}`))
}

/** What a message is called with: it should show up in what is said, in every language. */
const sentinels = ['SENTINEL', 7_654_321]

/** Every message by its path, functions called with one sentinel in each place. */
function speak(words: unknown, sentinel: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') {
    try {
      const said: unknown = Reflect.apply(words, null, Array(words.length).fill(sentinel))
      return speak(said, sentinel, `${path}()`)
    } catch {
      // It takes a value of a kind of ours: `verdict.test.ts` and the pages' tests say those.
      return []
    }
  }
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => speak(value, sentinel, `${path}.${key}`))
}

function holds(text: string | undefined, sentinel: string | number): boolean {
  return text !== undefined && text.replaceAll(',', '').includes(String(sentinel))
}

const areas = await readAreas()

test('all areas are found', () => {
  expect(areas.length).toBe(areaFiles.length)
  expect(areas.map(({ name }) => name).toSorted()).toEqual(Object.keys(chinese.twins ?? {}).toSorted())
})

const named = areas.map((area) => [area.name, area] as const)

test.each(named)('%s: each language says every message with every value', (_name, area) => {
  const en = toWords(area, english, toFormats(english, 'UTC'))
  const zh = toWords(area, chinese, toFormats(chinese, 'UTC'))
  expect(listMessages(zh)).toEqual(listMessages(en))
  for (const sentinel of sentinels) {
    const said = new Map(speak(zh, sentinel))
    const forgotten = speak(en, sentinel)
      .filter(([path, text]) => holds(text, sentinel) && said.has(path) && !holds(said.get(path), sentinel))
      .map(([path]) => path)
    expect(forgotten).toEqual([])
  }
})

test.each(named)('%s: no Chinese message was left in English', (_name, area) => {
  const zh = speak(toWords(area, chinese, toFormats(chinese, 'UTC')), 'X').map(([, text]) => text)
  expect(zh.filter((text) => /(?:^|[.:;] )[A-Z][a-z’]+(?: [a-z’]+){2,}/.test(text))).toEqual([])
})

test('the pseudo language decorates whatever is said', () => {
  const spoken = areas.flatMap((area) => speak(toWords(area, pseudo, toFormats(pseudo, 'UTC')), 'X'))
  expect(spoken.length).toBeGreaterThan(50)
  for (const [, text] of spoken) expect(text).toMatch(/^(?:\u202e⟦.*⟧\u202c)?$/s)
})
