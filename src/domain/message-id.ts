/** The id that the service's own documentation shows (API reference §3.1). */
export const exampleMessageId = 'd15c1541-229a-442b-9873-d3494dede12a'

/** So many take ten minutes at the service's one request per three seconds (API reference §6). */
export const maxMessageIds = 200

const onlyUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Says whether the text is exactly one UUID, in any case.
 *
 * `'d15c1541-229a-442b-9873-d3494dede12a'` → `true`, with a space at its end → `false`
 */
export function isMessageId(text: string): boolean {
  return onlyUuid.test(text)
}
