import { Clock } from 'lucide'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { boardWords } from '../../words/board.ts'
import { summaryWords } from '../../words/summary.ts'

const secondMs = 1000
const choices = [15, 30, 60, 300, 900, 3600].map((seconds) => seconds * secondMs)

/** How often the service is asked, or never by itself. */
export function PollingMenu() {
  const { everyMs, setEvery } = useBoard()
  const words = useWords(boardWords)
  const summary = useWords(summaryWords)
  // An interval that was chosen elsewhere is shown as well, or the button would tell a lie.
  const all = everyMs === null || choices.includes(everyMs) ? choices : [everyMs, ...choices]
  return (
    <MenuButton
      look="quiet"
      label={words.pollingField}
      shown={everyMs === null ? words.pollingOff : summary.every(everyMs)}
      icon={Clock}
      compact="narrow"
      className="px-2.5!"
      entries={[
        ...all.map((ms) => ({
          kind: 'choice' as const,
          key: String(ms),
          label: summary.every(ms),
          isSet: ms === everyMs,
          onSelect: () => setEvery(ms),
        })),
        { kind: 'line', key: 'line' },
        {
          kind: 'choice',
          key: 'off',
          label: words.pollingOff,
          isSet: everyMs === null,
          onSelect: () => setEvery(null),
        },
      ]}
    />
  )
}
