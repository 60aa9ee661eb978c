import * as v from 'valibot'
import { mapInfo, type InfoTexts } from '../domain/info.ts'
import { objectOrFirst, rawText } from './schema.ts'

/** The fields of the one list, and how one documentation page spells one of them. */
const fieldsSchema = v.object({ ...mapInfo(() => rawText), relaxedUsuage: rawText })

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
