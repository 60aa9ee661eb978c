import { lazy, Suspense, useState } from 'react'
import { SpeechOverride } from '../../session/speech-override.tsx'
import { importPart } from '../../ui/import-part.ts'
import { useWallConfig } from './use-wall-config.ts'
import type { WallConfig } from './wall-config.ts'
import { WallScreen } from './wall-screen.tsx'

const WallSetup = lazy(async () => ({
  default: (await importPart(() => import('./wall-setup.tsx'))).WallSetup,
}))

/** `/wall`: the status screen. It has no scroll and no chrome, and its address says all there is to set. */
export function WallPage() {
  const { config, notes, apply } = useWallConfig()
  /** What somebody tries who sets the wall up: it is drawn, and holds once it stands in the address. */
  const [draft, setDraft] = useState<WallConfig | null>(null)
  const shown = draft ?? config
  return (
    <SpeechOverride tag={shown.language} timeZone={shown.timeZone}>
      <WallScreen
        config={shown}
        notes={notes}
        isSettingUp={draft !== null}
        onSetUp={() => setDraft(config)}
      />
      {draft !== null && (
        <Suspense fallback={null}>
          <WallSetup
            draft={draft}
            notes={notes}
            onChange={(change) => setDraft({ ...draft, ...change })}
            onClose={(isWanted) => {
              if (isWanted) apply(draft)
              setDraft(null)
            }}
          />
        </Suspense>
      )}
    </SpeechOverride>
  )
}
