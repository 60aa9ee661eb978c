import { useQuery } from '@tanstack/react-query'
import { FlaskConical, LayoutDashboard, Monitor, Settings, Table } from 'lucide'
import { useNavigate } from 'react-router'
import { situationsQuery } from '../../queries/situations-query.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { sandboxWords } from '../../words/sandbox.ts'
import { searchWords } from '../../words/search.ts'
import { shellWords } from '../../words/shell.ts'
import { pages } from '../pages.ts'
import { loadSituations } from '../load-situations.ts'
import type { PaletteItem } from './palette-item.ts'

const icons = {
  overviewPage: LayoutDashboard,
  tokensPage: Table,
  wallPage: Monitor,
  settingsPage: Settings,
} as const

/** The pages of the app. */
export function usePageItems(): readonly PaletteItem[] {
  const { wallFor } = useWords(searchWords)
  const words = useWords(shellWords)
  const navigate = useNavigate()
  return pages.map(({ path, word }) => ({
    key: word,
    mark: icons[word],
    title: words[word],
    aside: word === 'wallPage' ? wallFor : undefined,
    go: () => void navigate(path),
  }))
}

/** What the sandbox can be asked to play, where one is in it. */
export function useSituationItems(): readonly PaletteItem[] {
  const words = useWords(sandboxWords)
  const { connection } = useConnection()
  const { openSandbox } = useConnectionActions()
  const { data: situations = [] } = useQuery({
    ...situationsQuery(loadSituations),
    enabled: connection.kind === 'sandbox',
  })
  if (connection.kind !== 'sandbox') return []
  return situations.map(({ name }) => ({
    key: `situation-${name}`,
    mark: FlaskConical,
    title: words.situations[name]?.title ?? name,
    aside: words.situation,
    isChosen: name === connection.situation,
    go: () => openSandbox(name),
  }))
}
