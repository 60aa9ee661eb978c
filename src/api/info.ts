import * as v from 'valibot'
import type { InfoTexts } from '../domain/trace.ts'
import { objectOrFirst, said } from './schema.ts'

const fieldsSchema = v.object({
  jobMode: said,
  message: said,
  runningJobs: said,
  relaxedUsage: said,
  // One documentation page spells it so.
  relaxedUsuage: said,
  subscription: said,
  lifetimeUsage: said,
  queuedJobsFast: said,
  visibilityMode: said,
  queuedJobsRelax: said,
  fastTimeRemaining: said,
})

/**
 * The allow-list of Midjourney's `/info` texts, which trace and token replies hold. Anything that holds none of them
 * is `null`: no information.
 */
export const infoSchema = v.fallback(
  v.nullable(v.pipe(v.unknown(), v.transform(objectOrFirst), fieldsSchema, v.transform(toInfo))),
  null,
)

function toInfo({ relaxedUsuage, ...info }: v.InferOutput<typeof fieldsSchema>): InfoTexts | null {
  const texts = { ...info, relaxedUsage: info.relaxedUsage ?? relaxedUsuage }
  return Object.values(texts).every((text) => text === null) ? null : texts
}
