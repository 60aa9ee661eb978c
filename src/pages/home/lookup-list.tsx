import { useState } from 'react'
import type { BoardRow } from '../../session/board-context.ts'
import type { RecentLookup } from '../../session/lookup-list.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { homeWords } from '../../words/home.ts'
import { LookupRow } from './lookup-row.tsx'

type LookupListProps = {
  lookups: readonly RecentLookup[]
  rows: readonly BoardRow[]
  onRemove: (lookup: RecentLookup) => void
}

/** So many are shown at first: the page is an overview. */
const first = 8

/** The recent lookups, newest first. */
export function LookupList({ lookups, rows, onRemove }: LookupListProps) {
  const words = useWords(homeWords)
  const now = useNow(10_000)
  const [isAll, setIsAll] = useState(false)
  const shown = isAll ? lookups : lookups.slice(0, first)
  const showAll = words.showAllLookups(lookups.length)
  return (
    <>
      <ul className="divide-y divide-line border-t border-line">
        {shown.map((lookup) => (
          <LookupRow
            key={lookup.messageId}
            lookup={lookup}
            row={rows.find(({ tokenId }) => tokenId === lookup.tokenId) ?? null}
            now={now}
            onRemove={() => onRemove(lookup)}
          />
        ))}
      </ul>
      {shown.length < lookups.length && (
        <div className="border-t border-line p-2">
          <Button look="quiet" className="w-full" onClick={() => setIsAll(true)}>
            <span key={showAll}>{showAll}</span>
          </Button>
        </div>
      )}
    </>
  )
}
