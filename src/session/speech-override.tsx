import { useEffect, useMemo, type ReactNode } from 'react'
import { markDocument, SpeechContext, useLanguage, useSpeech } from './speech.tsx'
import { toFormats } from '../words/formats.ts'
import type { LanguageTag } from '../words/language.ts'

type SpeechOverrideProps = { tag: LanguageTag | null; timeZone: string | null; children: ReactNode }

/** Another language or zone for a part of the app, as an address may ask for. `null` leaves them as they are. */
export function SpeechOverride({ tag, timeZone, children }: SpeechOverrideProps) {
  const around = useSpeech()
  const language = useLanguage(tag, around.language)
  const speech = useMemo(
    () => ({ language, formats: toFormats(language, timeZone ?? around.formats.timeZone) }),
    [language, timeZone, around],
  )
  useEffect(() => {
    markDocument(language)
    return () => markDocument(around.language)
  }, [language, around.language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}
