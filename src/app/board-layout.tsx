import { Outlet } from 'react-router'
import { homePath } from '../paths.ts'
import { BoardProvider } from '../session/board-provider.tsx'

// The start would else be asked for only once what stands around it has been drawn.
if (location.pathname === homePath) void import('../pages/home/home-page.tsx').catch(() => undefined)

/** Around the pages that show many tokens. Loaded with the first of them. */
export function BoardLayout() {
  return (
    <BoardProvider>
      <Outlet />
    </BoardProvider>
  )
}
