import { expect, test } from 'vitest'
import { toWords } from '../words/area.ts'
import { toFormats } from '../words/formats.ts'
import { english } from '../words/language.ts'
import { sandboxWords } from '../words/sandbox.ts'
import { chinese } from '../words/zh/zh.ts'
import { situations } from './situations.ts'

test.each([
  ['en', english],
  ['zh-CN', chinese],
])('every situation has its words, and there are none of others: %s', (_tag, language) => {
  const words = toWords(sandboxWords, language, toFormats(language, 'UTC')).situations
  expect(Object.keys(words).toSorted()).toEqual(situations.map(({ name }) => name).toSorted())
  for (const { title, explains } of Object.values(words)) {
    expect(title).toMatch(/\S/)
    expect(explains).toMatch(/[.。]$/)
  }
  const titles = Object.values(words).map(({ title }) => title)
  expect(new Set(titles).size).toBe(situations.length)
})
