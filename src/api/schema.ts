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

/** The object itself, or the first object of a list: some endpoints answer with either (API reference §8.3). */
export function objectOrFirst(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const list: unknown[] = value
  return list.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
}

/** Whether a reply names at least one of the documented fields: one that names none is no such reply. */
export function namesAny(value: unknown, fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.some((field) => field in value)
}
