import { SpeechOverride } from '../../session/speech-override.tsx'
import { useWallConfig } from './use-wall-config.ts'
import { WallScreen } from './wall-screen.tsx'

/** `/wall`: the status screen. It has no scroll and no chrome, and its address says all there is to set. */
export function WallPage() {
  const { config, notes } = useWallConfig()
  return (
    <SpeechOverride tag={config.language} timeZone={config.timeZone}>
      <WallScreen config={config} notes={notes} />
    </SpeechOverride>
  )
}
