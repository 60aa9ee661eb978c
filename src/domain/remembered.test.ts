import { expect, test, vi } from 'vitest'
import { remember } from './remembered.ts'

test('reads a text once, and a long one or none each time', () => {
  const parse = vi.fn<(text: string | undefined) => { length: number }>((text) => ({
    length: (text ?? '').length,
  }))
  const read = remember(parse)
  expect(read('None')).toBe(read('None'))
  expect(parse).toHaveBeenCalledTimes(1)
  const long = 'x'.repeat(1_000)
  expect(read(long)).toEqual({ length: 1_000 })
  expect(read(long)).not.toBe(read(long))
  expect(read(undefined)).toEqual({ length: 0 })
})

test('does not grow for ever', () => {
  const read = remember((text) => ({ text }))
  const first = read('0')
  for (let index = 1; index < 5_000; index += 1) read(String(index))
  expect(read('0')).toEqual(first)
  expect(read('0')).not.toBe(first)
})
