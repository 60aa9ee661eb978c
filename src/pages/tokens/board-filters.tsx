import { ArrowDown, ArrowUp } from 'lucide'
import { useId, useState } from 'react'
import type { BoardRow } from '../../components/board-context.ts'
import { HealthShape, healthWords } from '../../components/health-shape.tsx'
import { boardSortKeys, toShownLevel } from '../../domain/board.ts'
import { levelsWorstFirst, type HealthLevel } from '../../domain/health.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { plainView, type BoardView } from './board-view.ts'
import { columns } from './columns.ts'

type BoardFiltersProps = {
  rows: readonly BoardRow[]
  view: BoardView
  onLook: (change: Partial<BoardView>) => void
}

const pressed =
  'aria-pressed:border-accent aria-pressed:bg-sunken aria-pressed:ring-1 aria-pressed:ring-accent'
const field = 'h-9 rounded-control border border-line-strong bg-surface px-2.5 text-sm'

/** Which rows are shown: by a text, and by health. */
export function BoardFilters({ rows, view, onLook }: BoardFiltersProps) {
  const id = useId()
  const levels = rows.map(toShownLevel)

  function toggle(level: HealthLevel) {
    const others = view.levels.filter((one) => one !== level)
    onLook({ levels: others.length < view.levels.length ? others : [...others, level] })
  }

  return (
    <div role="search" aria-label="Filter the tokens" className="flex flex-wrap items-end gap-x-5 gap-y-3">
      <div className="max-sm:w-full">
        <label htmlFor={id} className="block text-xs text-ink-3">
          Filter by ID, label, plan or status
        </label>
        <TextField id={id} text={view.text} onChange={(text) => onLook({ text })} />
      </div>
      <div role="group" aria-label="Filter by health" className="flex flex-wrap gap-1.5">
        {levelsWorstFirst.map((level) => (
          <Button
            key={level}
            look="plain"
            aria-pressed={view.levels.includes(level)}
            onClick={() => toggle(level)}
            className={`px-2.5! ${pressed}`}
          >
            <HealthShape level={level} size={12} />
            {healthWords[level]}
            <span className="text-ink-3">{levels.filter((one) => one === level).length}</span>
          </Button>
        ))}
      </div>
      <Button
        look="plain"
        aria-pressed={view.key === 'order'}
        title="As moved by you, whatever their health"
        onClick={() => onLook({ key: view.key === 'order' ? plainView.key : 'order', direction: 'asc' })}
        className={`px-2.5! max-sm:hidden ${pressed}`}
      >
        My order
      </Button>
      <NarrowSort view={view} onLook={onLook} />
    </div>
  )
}

/** On a narrow screen the columns have no heads to sort by. */
function NarrowSort({ view, onLook }: Pick<BoardFiltersProps, 'view' | 'onLook'>) {
  const id = useId()
  const isUp = view.direction === 'asc'
  return (
    <div className="flex items-end gap-2 sm:hidden">
      <div>
        <label htmlFor={id} className="block text-xs text-ink-3">
          Sort by
        </label>
        <select
          id={id}
          value={view.key}
          onChange={({ target }) => {
            onLook({ key: boardSortKeys.find((key) => key === target.value) ?? plainView.key })
          }}
          className={field}
        >
          {columns.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
          <option value="order">My order</option>
        </select>
      </div>
      <Button onClick={() => onLook({ direction: isUp ? 'desc' : 'asc' })}>
        <Icon icon={isUp ? ArrowUp : ArrowDown} />
        {isUp ? 'Ascending' : 'Descending'}
      </Button>
    </div>
  )
}

type TextFieldProps = { id: string; text: string; onChange: (text: string) => void }

/** The address follows the field a moment later; until the field is left, what was typed counts. */
function TextField({ id, text, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      id={id}
      type="search"
      value={typed ?? text}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(target.value)
      }}
      onBlur={() => setTyped(null)}
      className={`${field} w-full sm:w-72`}
    />
  )
}
