import type { Formats } from './formats.ts'
import type { Language } from './language.ts'
import type { AreaName, AreaWords } from './twins.ts'

/** The words of one part of the app, in English: its twins in other languages go by its name. */
export type Area<TName extends AreaName> = {
  name: TName
  english: (formats: Formats) => AreaWords[TName]
}

type Made = { [TName in AreaName]?: AreaWords[TName] }

const made = new WeakMap<Formats, Made>()

/** The words of an area in a language, with that language's formats. Made once for each pair. */
export function toWords<TName extends AreaName>(
  area: Area<TName>,
  language: Language,
  formats: Formats,
): AreaWords[TName] {
  const areas: Made = made.get(formats) ?? {}
  made.set(formats, areas)
  const known: AreaWords[TName] | undefined = areas[area.name]
  if (known !== undefined) return known
  const own = (language.twins?.[area.name] ?? area.english)(formats)
  const words = language.adapt?.(own) ?? own
  areas[area.name] = words
  return words
}
