import { english, type Language, type LanguageTag } from './language.ts'

/** Brings a language. Rejects where its chunk cannot be had, as without a network. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  if (tag === 'qps') return (await import('./pseudo.ts')).pseudo
  return tag === 'en' ? english : (await import('./zh/zh.ts')).chinese
}
