import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { readLanguage, watchPreferences } from '../storage/preferences.ts'
import { useOfNow } from '../ui/use-now.ts'
import { toWords, type Area } from '../words/area.ts'
import { readDeviceZone, toFormats, type Formats } from '../words/formats.ts'
import {
  english,
  parseLanguageTag,
  pickLanguageTag,
  type Language,
  type LanguageTag,
} from '../words/language.ts'
import { loadLanguage } from '../words/load-language.ts'
import type { AreaName, AreaWords } from '../words/twins.ts'

type Speech = { language: Language; formats: Formats }

export const SpeechContext = createContext<Speech | null>(null)

/** The language that a person chose, or the first of their browser's that the app has. */
function readLanguageTag(): LanguageTag {
  return parseLanguageTag(readLanguage()) ?? pickLanguageTag(navigator.languages)
}

/** The language to begin with. One that cannot be loaded is replaced by English. */
export async function loadFirstLanguage(): Promise<Language> {
  try {
    return await loadLanguage(readLanguageTag())
  } catch {
    return english
  }
}

/** How often it is looked whether the device has moved to another zone. */
const zoneEveryMs = 30_000

type LanguageProviderProps = {
  /** What there is before anything else has been loaded. */
  first: Language
  children: ReactNode
}

/** Gives every page its language and the device's time zone, and follows both when they change. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const tag = useSyncExternalStore(watchPreferences, readLanguageTag)
  const language = useLanguage(tag, first)
  const timeZone = useOfNow(readDeviceZone, zoneEveryMs)
  const speech = useMemo(() => ({ language, formats: toFormats(language, timeZone) }), [language, timeZone])
  useEffect(() => markDocument(language), [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** Says in the document which language it is in, and which way that is written. */
export function markDocument({ tag, direction }: Language): void {
  document.documentElement.lang = tag
  document.documentElement.dir = direction
}

/** The language of a tag once it is loaded; until then, and where it cannot be had, the one that there is. */
export function useLanguage(tag: LanguageTag | null, fallback: Language): Language {
  const [loaded, setLoaded] = useState<Language | null>(null)
  useEffect(() => {
    if (tag === null) return undefined
    const wanted = tag
    let isGone = false
    async function load(): Promise<void> {
      const language = await loadLanguage(wanted).catch(() => null)
      if (!isGone && language !== null) setLoaded(language)
    }
    void load()
    return () => {
      isGone = true
    }
  }, [tag])
  if (tag === null) return fallback
  return loaded ?? fallback
}

/** The language of the page, with its formats. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('Words need a LanguageProvider around them')
  return speech
}

/** The words of one area in the page's language. */
export function useWords<TName extends AreaName>(area: Area<TName>): AreaWords[TName] {
  const { language, formats } = useSpeech()
  return toWords(area, language, formats)
}

/** How numbers and moments are printed on this page. */
export function useFormats(): Formats {
  return useSpeech().formats
}
