import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { boardWords } from '../../words/board.ts'
import type { Emptiness } from './emptiness.ts'

type NoTokensProps = {
  emptiness: Emptiness | null
  /** How many tokens there are, of which the filter shows none. */
  hiddenByFilter: number
  onClear: () => void
}

/** What stands in the place of the table: what to do next, or the table's own outline while it is on its way. */
export function NoTokens({ emptiness, hiddenByFilter, onClear }: NoTokensProps) {
  const words = useWords(boardWords)
  if (hiddenByFilter > 0) {
    return (
      <div className="rounded-card border border-line bg-surface p-5">
        <p>{words.noMatch(hiddenByFilter)}</p>
        <Button className="mt-3" onClick={onClear}>
          {words.clearFilter}
        </Button>
      </div>
    )
  }
  if (emptiness === 'looking') return <div className="skeleton h-[80dvh] rounded-card!" />
  if (emptiness !== 'none') return null
  return (
    <div className="rounded-card border border-line bg-surface p-5">
      <p className="font-semibold">{words.noneTitle}</p>
      <p className="mt-1 text-ink-2">{words.noneExplains}</p>
    </div>
  )
}
