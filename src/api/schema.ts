import * as v from 'valibot'

/**
 * One text of the service, whatever JSON type it came as: `111 → '111'`, `null → null`.
 * A list or an object where a text belongs is marked as such, not guessed at.
 */
export const rawText = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value: unknown): string | null => {
      if (value === null || value === undefined) return null
      // Half a character would break every address that is made of it.
      if (typeof value === 'string') return value.toWellFormed()
      if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}'
      return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '…'
    }),
  ),
  null,
)

/** The id of a token, text or a number: `' 7' → '7'`. Anything else is no id. */
export const tokenIdText = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((id) => `${id}`.toWellFormed().trim()),
)

/**
 * The object itself, or the one that a list holds: some endpoints answer with either (API reference §8.3). What is empty in
 * the list does not count; where it holds several that differ, none of them is the answer.
 *
 * `[{ a: 1 }] → { a: 1 }`, `[{}, { a: 1 }] → { a: 1 }`, `[{ a: 1 }, { a: 2 }] → undefined`
 */
export function toOnlyObject(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const [only, ...others] = toDistinctObjects(value)
  return others.length === 0 ? only : undefined
}

/** Whether a list holds several objects that differ. */
export function isAmbiguous(value: unknown): boolean {
  return Array.isArray(value) && toDistinctObjects(value).length > 1
}

function toDistinctObjects(list: readonly unknown[]): unknown[] {
  const objects = list.filter(
    (one) => typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length > 0,
  )
  return [...new Map(objects.map((one) => [JSON.stringify(one), one])).values()]
}

/** Whether a reply names at least one of the documented fields: one that names none is no such reply. */
export function namesAny(value: unknown, fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.some((field) => field in value)
}
