import { ArrowDown, ArrowUp } from 'lucide'
import { useId } from 'react'
import { boardSortKeys } from '../../domain/board.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { boardWords } from '../../words/board.ts'
import { plainView, type BoardView } from './board-view.ts'
import { columns } from './columns.ts'

type NarrowSortProps = { view: BoardView; onLook: (change: Partial<BoardView>) => void }

/** On a narrow screen the columns have no heads to sort by. */
export function NarrowSort({ view, onLook }: NarrowSortProps) {
  const id = useId()
  const words = useWords(boardWords)
  const isUp = view.direction === 'asc'
  return (
    <div className="flex items-end gap-2 sm:hidden">
      <div>
        <label htmlFor={id} className="block text-xs text-ink-3">
          {words.sortField}
        </label>
        <select
          id={id}
          value={view.key}
          onChange={({ target }) => {
            onLook({ key: boardSortKeys.find((key) => key === target.value) ?? plainView.key })
          }}
          className="h-9 rounded-control border border-line-strong bg-surface px-2.5 text-sm"
        >
          {[...columns, 'order' as const].map((key) => (
            <option key={key} value={key}>
              {words.columns[key]}
            </option>
          ))}
        </select>
      </div>
      <Button onClick={() => onLook({ direction: isUp ? 'desc' : 'asc' })}>
        <Icon icon={isUp ? ArrowUp : ArrowDown} />
        <span>{isUp ? words.ascending : words.descending}</span>
      </Button>
    </div>
  )
}
