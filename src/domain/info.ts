/**
 * The fields of Midjourney's `/info` reply which the service passes on (API reference §4), in the order people read
 * them. This is the one list: the schema, the wire type, the stored form and the raw table all derive from it.
 */
export const infoFields = [
  'fastTimeRemaining',
  'subscription',
  'relaxedUsage',
  'lifetimeUsage',
  'jobMode',
  'runningJobs',
  'queuedJobsFast',
  'queuedJobsRelax',
  'visibilityMode',
  'message',
] as const

export type InfoField = (typeof infoFields)[number]

/** One text for each field of the `/info` reply, `null` where it was not sent. */
export type InfoTexts = Readonly<Record<InfoField, string | null>>

/** Makes something for each field. `() => null → { fastTimeRemaining: null, … }` */
export function mapInfo<T>(make: (field: InfoField) => T): Record<InfoField, T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets that the keys are those of the list
  return Object.fromEntries(infoFields.map((field) => [field, make(field)])) as Record<InfoField, T>
}

/** The texts of a token of which nothing was sent. */
export const noTexts: InfoTexts = mapInfo(() => null)
