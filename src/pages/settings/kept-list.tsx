import { useWords } from '../../session/speech.tsx'
import { settingsWords } from '../../words/settings.ts'

const kinds = ['lookups', 'watchList', 'preferences', 'readings', 'bearer'] as const

/** All that the app keeps on the device, by name. */
export function KeptList() {
  const { kept } = useWords(settingsWords)
  return (
    <ul className="list-disc ps-5 marker:text-ink-3">
      {kinds.map((kind) => (
        <li key={kind}>{kept[kind]}</li>
      ))}
    </ul>
  )
}
