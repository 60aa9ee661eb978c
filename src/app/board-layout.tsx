import { Outlet } from 'react-router'
import { BoardProvider } from '../session/board-provider.tsx'

/** Around the pages that show many tokens. Loaded with the first of them. */
export function BoardLayout() {
  return (
    <BoardProvider>
      <Outlet />
    </BoardProvider>
  )
}
