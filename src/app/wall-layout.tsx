import { useEffect } from 'react'
import { BoardLayout } from './board-layout.tsx'
import { followNewVersions } from './follow-new-versions.ts'

/** Around the wall: nobody reloads it, so it follows a deployment by itself. */
export function WallLayout() {
  useEffect(() => followNewVersions(), [])
  return <BoardLayout />
}
