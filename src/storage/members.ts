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
