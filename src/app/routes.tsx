import { Route, Routes } from 'react-router'
import { TracePage } from '../pages/trace/trace-page.tsx'
import { homePath } from '../paths.ts'
import { useTheme } from '../session/theme.ts'
import { lazyPart } from './lazy-part.ts'
import { Connected, Shell } from './shell.tsx'

// The trace page is in the first load, since it is what a ticket links to; the others come when they are opened.
const HomePage = lazyPart(async () => (await import('../pages/home/home-page.tsx')).HomePage)
const TracesPage = lazyPart(async () => (await import('../pages/traces/traces-page.tsx')).TracesPage)
const ConnectPage = lazyPart(async () => (await import('../pages/connect/connect-page.tsx')).ConnectPage)
const SettingsPage = lazyPart(async () => (await import('../pages/settings/settings-page.tsx')).SettingsPage)
const BoardLayout = lazyPart(async () => {
  // The start would else be asked for only once what stands around it is there.
  if (location.pathname === homePath) void import('../pages/home/home-page.tsx').catch(() => undefined)
  return (await import('./board-layout.tsx')).BoardLayout
})
const WallLayout = lazyPart(async () => (await import('./wall-layout.tsx')).WallLayout)
const TokensPage = lazyPart(async () => (await import('../pages/tokens/tokens-page.tsx')).TokensPage)
const TokenPage = lazyPart(async () => (await import('../pages/token/token-page.tsx')).TokenPage)
const WallPage = lazyPart(async () => (await import('../pages/wall/wall-page.tsx')).WallPage)
const NotFoundPage = lazyPart(async () => (await import('./not-found-page.tsx')).NotFoundPage)

/** The route table. */
export function AppRoutes() {
  useTheme()
  return (
    <Routes>
      <Route Component={Shell}>
        <Route Component={Connected}>
          <Route path="trace/:messageId" Component={TracePage} />
          <Route path="traces" Component={TracesPage} />
          <Route Component={BoardLayout}>
            <Route index Component={HomePage} />
            <Route path="tokens" Component={TokensPage} />
            <Route path="tokens/:tokenId" Component={TokenPage} />
          </Route>
        </Route>
        <Route path="connect" Component={ConnectPage} />
        <Route path="settings" Component={SettingsPage} />
        <Route path="*" Component={NotFoundPage} />
      </Route>
      {/* The wall has the screen to itself. */}
      <Route Component={Connected}>
        <Route Component={WallLayout}>
          <Route path="wall" Component={WallPage} />
        </Route>
      </Route>
    </Routes>
  )
}
