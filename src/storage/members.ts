import * as v from 'valibot'

/** The members of a list that are what they should be: one that is not does not take the others with it. */
export function membersOf<TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((members) =>
      members.flatMap((member) => {
        const parsed = v.safeParse(schema, member)
        return parsed.success ? [parsed.output] : []
      }),
    ),
  )
}

/**
 * An object whose names and values are all what they should be. Of valibot it takes what the first load has anyway: its own
 * `record` would be there whole.
 */
export function recordOf<TKey extends string, TValue>(
  keySchema: v.GenericSchema<unknown, TKey>,
  valueSchema: v.GenericSchema<unknown, TValue>,
) {
  return v.pipe(
    v.unknown(),
    v.check((all) => typeof all === 'object' && all !== null),
    v.transform((all) =>
      Object.entries(all ?? {}).map(([name, one]: [string, unknown]) => ({
        key: v.safeParse(keySchema, name),
        value: v.safeParse(valueSchema, one),
      })),
    ),
    v.check((entries) => entries.every(({ key, value }) => key.success && value.success)),
    v.transform((entries) =>
      Object.fromEntries(
        entries.flatMap(({ key, value }) =>
          key.success && value.success ? [[key.output, value.output] as const] : [],
        ),
      ),
    ),
  )
}
