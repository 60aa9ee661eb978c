import * as v from 'valibot'
import { mapInfo, type InfoTexts } from '../domain/info.ts'
import { isAmbiguous, rawText, toOnlyObject } from './schema.ts'

/** The fields of the one list, and how one documentation page spells one of them. */
const fieldsSchema = v.object({ ...mapInfo(() => rawText), relaxedUsuage: rawText })

/**
 * The allow-list of Midjourney's `/info` texts, which trace and token replies hold. Anything that holds none of them
 * is `null`: no information. Several that differ are none, and no reply of the documented form.
 */
export const infoSchema = v.optional(
  v.pipe(
    v.unknown(),
    v.check((sent) => !isAmbiguous(sent)),
    v.transform(toOnlyObject),
    v.fallback(v.nullable(v.pipe(fieldsSchema, v.transform(toInfo))), null),
  ),
  null,
)

function toInfo({ relaxedUsuage, ...info }: v.InferOutput<typeof fieldsSchema>): InfoTexts | null {
  const texts = { ...info, relaxedUsage: info.relaxedUsage ?? relaxedUsuage }
  return Object.values(texts).every((text) => text === null) ? null : texts
}
