import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { toConnectPath } from '../paths.ts'
import { useConnection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { isForPage, isSingleKey } from '../ui/single-key.ts'
import { shellWords } from '../words/shell.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { ErrorPage } from './error-page.tsx'
import { Header } from './header.tsx'
import { Late } from './late.tsx'
import { lazyPart } from './lazy-part.ts'
import { SearchDialog } from './search/search-dialog.tsx'

const KeysDialog = lazyPart(() => import('./keys-dialog.tsx'), 'KeysDialog')
const SandboxBar = lazyPart(() => import('./sandbox-bar.tsx'), 'SandboxBar')
const TabBar = lazyPart(() => import('./tab-bar.tsx'), 'TabBar')

type Opened = 'search' | 'keys' | null

/** What stands around every page: the bars, the sandbox's mark, and what the keys open. */
export function Shell() {
  const { connection } = useConnection()
  const { pathname } = useLocation()
  const words = useWords(shellWords)
  const isConnected = connection.kind !== 'none'
  const isNarrow = useSyncExternalStore(watchWidth, readIsNarrow)
  const [opened, setOpened] = useState<Opened>(null)
  // What the search has led to may be open by then.
  const closeSearch = useCallback(() => setOpened((now) => (now === 'search' ? null : now)), [])
  const openSearch = useCallback(() => setOpened('search'), [])
  const openKeys = useCallback(() => setOpened('keys'), [])
  useKeys(isConnected ? openSearch : null, openKeys)
  const hasTabs = isConnected && isNarrow
  return (
    <div className={hasTabs ? '[@media(min-height:28rem)]:pb-20' : ''}>
      <a
        href="#main"
        className="sr-only rounded-control focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-20 focus:bg-surface focus:px-3 focus:py-2"
      >
        {words.skip}
      </a>
      <Header onSearch={openSearch} onHelp={openKeys} />
      {connection.kind === 'sandbox' && (
        <Late fallback={<PlainSandboxBar />}>
          <SandboxBar situation={connection.situation} />
        </Late>
      )}
      <main id="main">
        <ErrorBoundary key={pathname} fallback={<ErrorPage />}>
          {/* No Suspense: until a page has come, what was there stays (at first the bar of index.html). */}
          <Outlet />
        </ErrorBoundary>
      </main>
      {hasTabs && (
        <Late>
          <TabBar onSearch={openSearch} />
        </Late>
      )}
      {opened === 'search' && isConnected && <SearchDialog onClose={closeSearch} onHelp={openKeys} />}
      {opened === 'keys' && (
        <Late>
          <KeysDialog onClose={() => setOpened(null)} />
        </Late>
      )}
      <Announcer />
    </div>
  )
}

const narrow = window.matchMedia('(width < 48rem)')

function readIsNarrow(): boolean {
  return narrow.matches
}

function watchWidth(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

/** The mark alone: while the bar is loading, and where it cannot be. */
function PlainSandboxBar() {
  const { sandbox } = useWords(shellWords)
  return (
    <p className="flex h-12 items-center truncate border-b border-line bg-low-ground px-4 text-sm font-medium sm:px-6">
      {sandbox}
    </p>
  )
}

/** Pages that need a connection: without one the way leads through Connect and back. */
export function Connected() {
  const { connection } = useConnection()
  const { pathname, search } = useLocation()
  if (connection.kind === 'none') return <Navigate to={toConnectPath(pathname + search)} replace />
  return <Outlet />
}

/**
 * Ctrl or Cmd with K opens the search from anywhere; `/` does as well, and on a page that has a lookup of its own goes
 * there; `?` shows the keys. A single key is left alone where the person is typing.
 */
function useKeys(onSearch: (() => void) | null, onShowKeys: () => void) {
  // Before the first paint: what is seen can be typed at.
  useLayoutEffect(() => {
    function search(event: KeyboardEvent) {
      if (onSearch === null) return
      event.preventDefault()
      onSearch()
    }

    function onKeyDown(event: KeyboardEvent) {
      if (!isForPage(event)) return
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() === 'k' && !event.shiftKey) search(event)
        return
      }
      if (!isSingleKey(event)) return
      if (event.key === '?') onShowKeys()
      if (event.key !== '/') return
      const field = document.querySelector('[data-lookup]')
      if (!(field instanceof HTMLElement)) return search(event)
      event.preventDefault()
      field.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onSearch, onShowKeys])
}
