import { Columns3, Rows3, Search } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { BoardCount } from '../../domain/board.ts'
import { useWords } from '../../session/speech.tsx'
import { useColumnNames, useDensity } from '../../session/table-looks.ts'
import { announce } from '../../ui/announcer.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { boardWords } from '../../words/board.ts'
import type { BoardView } from './board-view.ts'
import { chosenColumns, formatColumns, parseColumns } from './columns.ts'
import { GroupChips } from './group-chips.tsx'
import { SortMenu } from './sort-menu.tsx'

type BoardToolbarProps = {
  count: BoardCount
  shown: number
  view: BoardView
  /** Some of the chosen columns find no room. */
  lacksRoom: boolean
  onLook: (change: Partial<BoardView>) => void
}

/** In one line: which rows are shown, how many these are, their order, their height, and the columns. */
export function BoardToolbar({ count, shown, view, lacksRoom, onLook }: BoardToolbarProps) {
  const words = useWords(boardWords)
  const [density, setDensity] = useDensity()
  const [names, setNames] = useColumnNames()
  const chosen = parseColumns(names)
  const result = words.shown(shown, count.all)
  useResultSpoken(`${view.text} ${view.groups.join()}`, result)
  return (
    <div
      role="search"
      aria-label={words.filters}
      className="flex flex-wrap items-center gap-x-2 gap-y-2 sm:flex-nowrap"
    >
      <FilterField
        label={words.textField}
        hint={words.textHint}
        text={view.text}
        onChange={(text) => onLook({ text })}
      />
      <GroupChips count={count} groups={view.groups} onChange={(groups) => onLook({ groups })} />
      <span className="shrink-0 text-xs whitespace-nowrap text-ink-2 max-xl:sr-only">{result}</span>
      <div className="flex shrink-0 max-sm:order-2">
        <SortMenu view={view} onLook={onLook} />
        <div className="flex max-sm:hidden">
          <MenuButton
            look="quiet"
            label={words.rows}
            icon={Rows3}
            compact="middle"
            className={tool}
            entries={(['comfortable', 'compact'] as const).map((one) => ({
              kind: 'choice',
              key: one,
              label: words.densities[one],
              isSet: one === density,
              onSelect: () => setDensity(one),
            }))}
          />
          <MenuButton
            look="quiet"
            label={words.columnsField}
            icon={Columns3}
            compact="middle"
            className={tool}
            entries={[
              ...chosenColumns.map(({ key, sortKey }) => {
                const heads: Readonly<Partial<Record<string, string>>> = words.heads
                return {
                  kind: 'check' as const,
                  key,
                  label: heads[key] ?? words.columns[sortKey],
                  isSet: chosen.includes(key),
                  onSelect: () =>
                    setNames(
                      formatColumns(
                        chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key],
                      ),
                    ),
                }
              }),
              { kind: 'line', key: 'line' },
              {
                kind: 'action',
                key: 'usual',
                label: words.usualColumns,
                onSelect: () => setNames(null),
              },
              ...(lacksRoom ? [{ kind: 'note' as const, key: 'note', label: words.noRoom }] : []),
            ]}
          />
        </div>
      </div>
    </div>
  )
}

const tool = 'px-2.5!'

type FilterFieldProps = { label: string; hint: string; text: string; onChange: (text: string) => void }

/** The address follows the field a moment later; until it has, what was typed counts, whatever is done meanwhile. */
function FilterField({ label, hint, text, onChange }: FilterFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  if (typed === text) setTyped(null)
  return (
    <TextField
      label={label}
      hidesLabel
      icon={Search}
      type="search"
      value={typed ?? text}
      placeholder={hint}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        // An address holds no half of a character.
        const next = target.value.toWellFormed()
        setTyped(next)
        onChange(next)
      }}
      className="shrink-0 max-sm:order-1 max-sm:min-w-0 max-sm:grow sm:w-44 2xl:w-56"
    />
  )
}

/** Whoever types goes on typing: the count is said once they pause. */
const pauseMs = 600

/** Says how many rows are left once a filter was changed by a person; of what changes by itself nothing is said. */
function useResultSpoken(filter: string, result: string): void {
  const spoken = useRef(filter)
  const latest = useRef(result)
  useEffect(() => {
    latest.current = result
  })
  useEffect(() => {
    if (spoken.current === filter) return undefined
    const timer = setTimeout(() => {
      spoken.current = filter
      announce(latest.current)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [filter])
}
