import { useId } from 'react'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { boardWords } from '../../words/board.ts'
import { summaryWords } from '../../words/summary.ts'

const secondMs = 1000
const choices = [15, 30, 60, 300, 900, 3600].map((seconds) => seconds * secondMs)
const off = 'off'

/** How often the service is asked, or never by itself. */
export function PollingChoice() {
  const { everyMs, setEvery } = useBoard()
  const words = useWords(boardWords)
  const summary = useWords(summaryWords)
  const id = useId()
  // An interval that was chosen elsewhere is shown as well, or the field would tell a lie.
  const all = everyMs === null || choices.includes(everyMs) ? choices : [everyMs, ...choices]
  return (
    <div>
      <label htmlFor={id} className="block text-xs text-ink-3">
        {words.pollingField}
      </label>
      <select
        id={id}
        value={everyMs ?? off}
        onChange={({ target }) => setEvery(target.value === off ? null : Number(target.value))}
        className="h-9 rounded-control border border-line-strong bg-surface px-2.5 text-sm"
      >
        {all.map((ms) => (
          <option key={ms} value={ms}>
            {summary.every(ms)}
          </option>
        ))}
        <option value={off}>{words.pollingOff}</option>
      </select>
    </div>
  )
}
