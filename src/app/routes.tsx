import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { TracePage } from '../pages/trace/trace-page.tsx'
import { useTheme } from '../session/theme.ts'
import { Connected, Shell } from './shell.tsx'

// The trace page is in the first load, since it is what a ticket links to; the others come when they are opened.
const HomePage = lazy(async () => ({ default: (await import('../pages/home/home-page.tsx')).HomePage }))
const TracesPage = lazy(async () => ({
  default: (await import('../pages/traces/traces-page.tsx')).TracesPage,
}))
const ConnectPage = lazy(async () => ({
  default: (await import('../pages/connect/connect-page.tsx')).ConnectPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../pages/settings/settings-page.tsx')).SettingsPage,
}))
const BoardLayout = lazy(async () => ({ default: (await import('./board-layout.tsx')).BoardLayout }))
const WallLayout = lazy(async () => ({ default: (await import('./wall-layout.tsx')).WallLayout }))
const TokensPage = lazy(async () => ({
  default: (await import('../pages/tokens/tokens-page.tsx')).TokensPage,
}))
const TokenPage = lazy(async () => ({ default: (await import('../pages/token/token-page.tsx')).TokenPage }))
const WallPage = lazy(async () => ({ default: (await import('../pages/wall/wall-page.tsx')).WallPage }))
const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page.tsx')).NotFoundPage }))

/** The route table. */
export function AppRoutes() {
  useTheme()
  return (
    <Routes>
      <Route Component={Shell}>
        <Route Component={Connected}>
          <Route index Component={HomePage} />
          <Route path="trace/:messageId" Component={TracePage} />
          <Route path="traces" Component={TracesPage} />
          <Route Component={BoardLayout}>
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
