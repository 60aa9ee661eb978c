import { english, type Language } from './language.ts'

/** In brackets, and turned to run from right to left: what shows otherwise does not come from `words`. */
function decorate(text: string): string {
  return text === '' ? text : `\u202e⟦${text}⟧\u202c`
}

/** All messages of an area, decorated: texts as they are, functions by what they return. */
function adapt<T>(words: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each message is copied to one of its own type
  return copy(words) as T
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return decorate(value)
  if (typeof value === 'function') return (...values: unknown[]) => copy(Reflect.apply(value, null, values))
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, message]) => [key, copy(message)]))
}

/**
 * English from right to left, for tests: it shows which sentence is not among the words, and what breaks where the
 * direction of writing is another. It is offered to nobody.
 */
export const pseudo: Language = { ...english, direction: 'rtl', adapt }
