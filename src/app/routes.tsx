import { useRoutes, type RouteObject } from 'react-router'
import { TracePage } from '../pages/trace/trace-page.tsx'
import { homePath } from '../paths.ts'
import { useTheme } from '../session/theme.ts'
import { lazyPart } from './lazy-part.ts'
import { Connected, Shell } from './shell.tsx'

// The trace page is in the first load, since it is what a ticket links to; the others come when they are opened.
const HomePage = lazyPart(() => import('../pages/home/home-page.tsx'), 'HomePage')
const TracesPage = lazyPart(() => import('../pages/traces/traces-page.tsx'), 'TracesPage')
const ConnectPage = lazyPart(() => import('../pages/connect/connect-page.tsx'), 'ConnectPage')
const SettingsPage = lazyPart(() => import('../pages/settings/settings-page.tsx'), 'SettingsPage')
const BoardLayout = lazyPart(() => {
  // The start would else be asked for only once what stands around it is there.
  if (location.pathname === homePath) void import('../pages/home/home-page.tsx').catch(() => undefined)
  return import('./board-layout.tsx')
}, 'BoardLayout')
const WallLayout = lazyPart(() => import('./wall-layout.tsx'), 'WallLayout')
const TokensPage = lazyPart(() => import('../pages/tokens/tokens-page.tsx'), 'TokensPage')
const TokenPage = lazyPart(() => import('../pages/token/token-page.tsx'), 'TokenPage')
const WallPage = lazyPart(() => import('../pages/wall/wall-page.tsx'), 'WallPage')
const NotFoundPage = lazyPart(() => import('./not-found-page.tsx'), 'NotFoundPage')

/** The route table. The wall has the screen to itself. */
const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      {
        Component: Connected,
        children: [
          { path: 'trace/:messageId', Component: TracePage },
          { path: 'traces', Component: TracesPage },
          {
            Component: BoardLayout,
            children: [
              { index: true, Component: HomePage },
              { path: 'tokens', Component: TokensPage },
              { path: 'tokens/:tokenId', Component: TokenPage },
            ],
          },
        ],
      },
      { path: 'connect', Component: ConnectPage },
      { path: 'settings', Component: SettingsPage },
      { path: '*', Component: NotFoundPage },
    ],
  },
  {
    Component: Connected,
    children: [{ Component: WallLayout, children: [{ path: 'wall', Component: WallPage }] }],
  },
]

/** The page of the address. */
export function AppRoutes() {
  useTheme()
  return useRoutes(routes)
}
