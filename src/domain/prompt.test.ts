import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePrompt } from './prompt.ts'

test.each([
  ['a cat', 'a cat', []],
  ['a cat --ar 3:2 --v 7', 'a cat', ['--ar 3:2', '--v 7']],
  ['a cat  --no dogs, birds  --tile', 'a cat', ['--no dogs, birds', '--tile']],
  ['a cat —ar 1:1', 'a cat', ['—ar 1:1']],
  ['a cat -- a dog', 'a cat -- a dog', []],
  ['well--known cat', 'well--known cat', []],
  ['--ar 3:2', '--ar 3:2', []],
  ['  a cat\n on grass ', '  a cat\n on grass ', []],
  ['a cat --ar 3:2\nand a dog', 'a cat --ar 3:2\nand a dog', []],
  [`a cat --${'x'.repeat(90)}`, `a cat --${'x'.repeat(90)}`, []],
  ['', '', []],
])('%j', (prompt, text, parameters) => {
  expect(parsePrompt(prompt)).toEqual({ text, parameters })
})

test('nothing of a prompt is lost but spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '-', '—', ':', '\n', '3') }), (prompt) => {
      const { text, parameters } = parsePrompt(prompt)
      expect([text, ...parameters].join('').replace(/\s/g, '')).toBe(prompt.replace(/\s/g, ''))
    }),
  )
})
