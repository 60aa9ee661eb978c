import { useQueryClient } from '@tanstack/react-query'
import { BookOpen, Languages, Link2, LogOut, RotateCw, SunMoon, Trash2 } from 'lucide'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { homePath, settingsPath, toConnectPath, tokensPath } from '../../paths.ts'
import { refetchActive } from '../../queries/refetch-active.ts'
import { useLanguageChoice, useThemeChoice } from '../../session/appearance.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useConnection } from '../../session/connection-context.ts'
import { createKnownBoard } from '../../session/known-tokens.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { commonWords } from '../../words/common.ts'
import { languageNames } from '../../words/language.ts'
import { searchWords } from '../../words/search.ts'
import type { PaletteItem } from './palette-item.ts'

/** What can be done from anywhere. */
export function useActions(onHelp: () => void): readonly PaletteItem[] {
  const { actions: words } = useWords(searchWords)
  const common = useWords(commonWords)
  const navigate = useNavigate()
  const { connection } = useConnection()
  const { forget } = useConnectionActions()
  const refresh = useRefresh()
  const looks = useLooks()
  const [isSure, setIsSure] = useState(false)
  const isSandbox = connection.kind === 'sandbox'

  async function copyLink(): Promise<string> {
    return (await copyText(window.location.href)) ? common.copied : common.copyRefused
  }

  /** Not at the first press: Enter is quickly pressed on the wrong line. */
  function becomeSure(): string {
    setIsSure(true)
    return words.sure
  }

  function forgetBearer() {
    forget()
    announce(words.bearerForgotten)
    void navigate(toConnectPath(homePath), { state: { forgot: 'bearer' } })
  }

  function leave() {
    // At once, or the page that loses its connection would ask to come back to a message that is none.
    void navigate(homePath, { flushSync: true })
    forget()
    announce(words.sandboxLeft)
  }

  return [
    ...(refresh === null ? [] : [{ key: 'refresh', mark: RotateCw, title: words.refresh, go: refresh }]),
    { key: 'copy-link', mark: Link2, title: words.copyLink, act: copyLink },
    { key: 'help', mark: BookOpen, title: words.help, end: '?', go: onHelp },
    ...looks,
    isSandbox
      ? { key: 'leave', mark: LogOut, title: words.leaveSandbox, go: leave }
      : {
          key: 'forget',
          mark: Trash2,
          title: words.forgetBearer,
          ...(isSure ? { go: forgetBearer } : { act: becomeSure }),
        },
    {
      key: 'forget-everything',
      mark: Trash2,
      title: words.forgetEverything,
      aside: words.inSettings,
      go: () => void navigate(settingsPath),
    },
  ]
}

/** Theme and language: the search stays open, so that one sees them. */
function useLooks(): readonly PaletteItem[] {
  const { actions: words } = useWords(searchWords)
  const [theme, setTheme] = useThemeChoice()
  const [tag, setTag] = useLanguageChoice()
  const themes = (['light', 'dark', 'system'] as const).map((name) => ({
    key: `theme-${name}`,
    mark: SunMoon,
    title: words.themes[name],
    isChosen: name === theme,
    act: () => {
      setTheme(name)
      return ''
    },
  }))
  const languages = (['en', 'zh-CN', null] as const).map((name) => ({
    key: `language-${name}`,
    mark: Languages,
    title: name === null ? words.browserLanguage : words.language(languageNames[name]),
    isChosen: name === tag,
    act: () => {
      setTag(name)
      return ''
    },
  }))
  return [...themes, ...languages]
}

/** Asks anew for what the page shows; `null` where that is nothing of the service. */
function useRefresh(): (() => void) | null {
  const { actions: words } = useWords(searchWords)
  const { connection } = useConnection()
  const { pathname } = useLocation()
  const queryClient = useQueryClient()
  const isBoard = pathname.startsWith(tokensPath)
  if (connection.kind === 'none' || !(isBoard || pathname.startsWith('/trace/'))) return null
  const { service, account } = connection

  async function refresh(): Promise<void> {
    service.bypassCoolDown()
    announce(words.refreshing)
    if (isBoard) return createKnownBoard(await account).request(service.now())
    await refetchActive(queryClient, service)
  }
  return () => void refresh()
}
