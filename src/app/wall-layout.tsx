import { useEffect } from 'react'
import { Outlet } from 'react-router'
import { BoardProvider } from './board-provider.tsx'
import { followNewVersions } from './new-version.ts'

/** Around the wall: nobody reloads it, so it follows a deployment by itself. */
export function WallLayout() {
  useEffect(() => followNewVersions(), [])
  return (
    <BoardProvider>
      <Outlet />
    </BoardProvider>
  )
}
