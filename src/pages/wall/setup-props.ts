import type { WallConfig } from './wall-config.ts'

/** What a part of the set-up shows and can change. */
export type SetupProps = { draft: WallConfig; onChange: (change: Partial<WallConfig>) => void }
