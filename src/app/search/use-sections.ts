import { useWords } from '../../session/speech.tsx'
import type { KnownToken } from '../../session/known-tokens.ts'
import { searchWords } from '../../words/search.ts'
import { pick } from './match.ts'
import type { PaletteItem, PaletteSection } from './palette-item.ts'
import { useActions } from './use-actions.ts'
import { useFoundItems, useMessageItems } from './use-message-items.ts'
import { usePageItems, useSituationItems } from './use-page-items.ts'
import { useTokenItems } from './use-token-items.ts'

type SectionName = 'found' | 'tokens' | 'messages' | 'pages' | 'actions' | 'situations'

/** How many of each are shown: before anything was typed, and then. */
const limits: Readonly<Record<SectionName, readonly [few: number, many: number]>> = {
  found: [1, 1],
  tokens: [5, 50],
  messages: [4, 20],
  pages: [9, 9],
  actions: [99, 99],
  situations: [0, 99],
}

/** All that answers to what was typed, by kinds. */
export function useSections(
  typed: string,
  tokens: readonly KnownToken[],
  onHelp: () => void,
): readonly PaletteSection[] {
  const { sections: titles } = useWords(searchWords)
  const found = useFoundItems(typed)
  const tokenItems = useTokenItems(typed, tokens)
  const items: Readonly<Record<SectionName, readonly PaletteItem[]>> = {
    found,
    tokens: tokenItems.tokens,
    messages: useMessageItems(typed),
    pages: pick(typed, usePageItems(), toTexts),
    actions: [...tokenItems.actions, ...pick(typed, useActions(onHelp), toTexts)],
    situations: pick(typed, useSituationItems(), toTexts),
  }
  const names = ['found', 'tokens', 'messages', 'pages', 'actions', 'situations'] as const
  return names
    .map((name) => {
      const shown = items[name].slice(0, limits[name][typed.trim() === '' ? 0 : 1])
      return { key: name, title: titles[name], items: shown, count: items[name].length }
    })
    .filter((section) => section.items.length > 0)
}

function toTexts({ title, aside = '' }: PaletteItem): readonly string[] {
  return [title, aside]
}
