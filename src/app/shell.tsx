import { Suspense, useCallback, useLayoutEffect, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Lookup } from '../components/lookup.tsx'
import { homePath, settingsPath, tokensPath, toConnectPath, wallPath } from '../paths.ts'
import { useConnection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { Link } from '../ui/link.tsx'
import { shellWords } from '../words/shell.ts'
import { ConnectionMark } from './connection-mark.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { lazyPart } from './lazy-part.ts'
import { ErrorPage } from './error-page.tsx'

const KeysDialog = lazyPart(() => import('./keys-dialog.tsx'), 'KeysDialog')
const SandboxBar = lazyPart(() => import('./sandbox-bar.tsx'), 'SandboxBar')

/** What stands around every page: the bar with lookup and connection, and the sandbox's mark. */
export function Shell() {
  const { connection } = useConnection()
  const { pathname } = useLocation()
  const words = useWords(shellWords)
  const isConnected = connection.kind !== 'none'
  const [showsKeys, setShowsKeys] = useState(false)
  useKeys(useCallback(() => setShowsKeys(true), []))
  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-control focus:not-sr-only focus:absolute focus:top-2 focus:start-2 focus:z-20 focus:bg-surface focus:px-3 focus:py-2"
      >
        {words.skip}
      </a>
      <header className="border-b border-line bg-surface">
        <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 sm:px-6">
          <Link
            to={homePath}
            className="flex items-center gap-2.5 rounded-control py-1 text-base font-semibold tracking-tight"
          >
            <img src="/favicon.svg" alt="" width="22" height="22" />
            <span translate="no">Tokenscope</span>
          </Link>
          <nav aria-label={words.pages} className="flex gap-1">
            {isConnected && (
              <>
                <PageLink to={homePath} word={words.lookupPage} className="max-sm:hidden" />
                <PageLink to={tokensPath} word={words.tokensPage} />
                <PageLink to={wallPath} word={words.wallPage} className="max-sm:hidden" />
              </>
            )}
            <PageLink to={settingsPath} word={words.settingsPage} />
          </nav>
          {isConnected && pathname !== homePath && pathname !== '/connect' && (
            <div className="order-last w-full sm:order-none sm:mx-auto sm:w-auto sm:max-w-md sm:grow">
              <Lookup size="small" />
            </div>
          )}
          <ConnectionMark />
        </div>
      </header>
      {connection.kind === 'sandbox' && (
        <ErrorBoundary fallback={<PlainSandboxBar />}>
          <Suspense fallback={<PlainSandboxBar />}>
            <SandboxBar situation={connection.situation} />
          </Suspense>
        </ErrorBoundary>
      )}
      <main id="main">
        <ErrorBoundary key={pathname} fallback={<ErrorPage />}>
          {/* No Suspense: until a page has come, what was there stays (at first the bar of index.html). */}
          <Outlet />
        </ErrorBoundary>
      </main>
      {showsKeys && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <KeysDialog onClose={() => setShowsKeys(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Announcer />
    </>
  )
}

/** The mark alone: while the bar is loading, and where it cannot be. */
function PlainSandboxBar() {
  const { sandbox } = useWords(shellWords)
  return (
    <p className="flex min-h-12 items-center border-b border-line bg-low-ground px-4 text-sm font-medium sm:px-6">
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

function PageLink({ to, word, className = '' }: { to: string; word: string; className?: string }) {
  const isHere = useLocation().pathname === to
  return (
    <Link
      to={to}
      aria-current={isHere ? 'page' : undefined}
      className={`${className} rounded-control px-3 py-1.5 text-sm whitespace-nowrap ${isHere ? 'bg-sunken font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
    >
      {word}
    </Link>
  )
}

/** `/` puts the cursor into the lookup and `?` shows the keys, unless the person is typing somewhere. */
function useKeys(onShowKeys: () => void) {
  // Before the first paint: what is seen can be typed at.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input:not([type=radio]), textarea, dialog *'))
      if (isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') onShowKeys()
      if (event.key !== '/') return
      const field = document.querySelector('[data-lookup]')
      if (!(field instanceof HTMLElement)) return
      event.preventDefault()
      field.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onShowKeys])
}
