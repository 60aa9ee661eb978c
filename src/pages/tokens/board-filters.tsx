import { useId, useState } from 'react'
import { HealthShape } from '../../components/health-shape.tsx'
import { boardGroups, type BoardCount, type BoardGroup } from '../../domain/board.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'
import { plainView, type BoardView } from './board-view.ts'
import { NarrowSort } from './narrow-sort.tsx'

type BoardFiltersProps = {
  count: BoardCount
  view: BoardView
  onLook: (change: Partial<BoardView>) => void
}

const pressed =
  'aria-pressed:border-accent aria-pressed:bg-sunken aria-pressed:ring-1 aria-pressed:ring-accent'

/** Which rows are shown: by a text, and by health. */
export function BoardFilters({ count, view, onLook }: BoardFiltersProps) {
  const id = useId()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const formats = useFormats()

  function toggle(group: BoardGroup) {
    const others = view.groups.filter((one) => one !== group)
    onLook({ groups: others.length < view.groups.length ? others : [...others, group] })
  }

  return (
    <div role="search" aria-label={words.filters} className="flex flex-wrap items-end gap-x-5 gap-y-3">
      <div className="max-sm:w-full">
        <label htmlFor={id} className="block text-xs text-ink-3">
          {words.textField}
        </label>
        <TextField id={id} text={view.text} onChange={(text) => onLook({ text })} />
      </div>
      <div role="group" aria-label={words.groupsField} className="flex flex-wrap gap-1.5">
        {boardGroups.map((group) => (
          <Button
            key={group}
            look="plain"
            aria-pressed={view.groups.includes(group)}
            onClick={() => toggle(group)}
            className={`px-2.5! ${pressed}`}
          >
            <HealthShape level={group === 'old' ? 'ok' : group} isOld={group === 'old'} size={12} />
            <span>{common.groups[group]}</span>
            <span translate="no" className="text-ink-3">
              {formats.number(count.groups[group])}
            </span>
          </Button>
        ))}
      </div>
      <Button
        look="plain"
        aria-pressed={view.key === 'order'}
        title={words.orderHint}
        onClick={() => onLook({ key: view.key === 'order' ? plainView.key : 'order', direction: 'asc' })}
        className={`px-2.5! max-sm:hidden ${pressed}`}
      >
        {words.columns.order}
      </Button>
      <NarrowSort view={view} onLook={onLook} />
    </div>
  )
}

type TextFieldProps = { id: string; text: string; onChange: (text: string) => void }

/** The address follows the field a moment later; until it has, what was typed counts, whatever is done meanwhile. */
function TextField({ id, text, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  if (typed === text) setTyped(null)
  return (
    <input
      id={id}
      type="search"
      value={typed ?? text}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        // An address holds no half of a character.
        const next = target.value.toWellFormed()
        setTyped(next)
        onChange(next)
      }}
      className="h-9 w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm sm:w-72"
    />
  )
}
