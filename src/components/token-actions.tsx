import { ArrowDown, ArrowUp, EyeOff, Pencil, Undo2 } from 'lucide'
import { useId, useState } from 'react'
import { announce } from './announcer.tsx'
import { useBoard, type BoardRow } from './board-context.ts'
import { maxLabelLength } from '../domain/watch-list.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

type TokenActionsProps = { row: BoardRow; place: number }

/** What can be done with a token on the board: name it, order it, take it off, and take that back. */
export function TokenActions({ row, place }: TokenActionsProps) {
  const { rows, rename, move, unwatch, undo } = useBoard()
  const [isNaming, setIsNaming] = useState(false)
  // The focus goes back to the button that opened the field.
  const [hasNamed, setHasNamed] = useState(false)

  function moveBy(by: number) {
    const to = place + by
    if (to < 0 || to >= rows.length) return
    move(
      row.tokenId,
      by,
      rows.map(({ tokenId }) => tokenId),
    )
    announce(`Now in place ${to + 1} of ${rows.length}.`)
  }

  function close() {
    setIsNaming(false)
    setHasNamed(true)
  }

  function takeBack() {
    undo?.()
    announce(undo === null ? `${nothingDone}.` : 'The last change to the list is taken back.')
  }

  if (isNaming) {
    return (
      <LabelForm
        label={row.label ?? ''}
        onSave={(label) => {
          close()
          if (label.trim() === (row.label ?? '')) return
          rename(row.tokenId, label)
          announce(label.trim() === '' ? 'The label is taken away.' : 'The label is saved.')
        }}
        onCancel={close}
      />
    )
  }
  const isFirst = place === 0
  const isLast = place === rows.length - 1
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-ink-3">
        Place {place + 1} of {rows.length}
      </span>
      <Button
        onClick={() => moveBy(-1)}
        aria-disabled={isFirst}
        className={dimmed}
        title={isFirst ? 'It is the first already' : 'Among tokens of the same health'}
      >
        <Icon icon={ArrowUp} />
        Move up
      </Button>
      <Button
        onClick={() => moveBy(1)}
        aria-disabled={isLast}
        className={dimmed}
        title={isLast ? 'It is the last already' : 'Among tokens of the same health'}
      >
        <Icon icon={ArrowDown} />
        Move down
      </Button>
      <Button autoFocus={hasNamed} onClick={() => setIsNaming(true)}>
        <Icon icon={Pencil} />
        Rename
      </Button>
      <Button
        onClick={() => {
          unwatch(row.tokenId)
          announce('The token is off your board. Undo takes that back.')
        }}
      >
        <Icon icon={EyeOff} />
        Stop watching
      </Button>
      <Button
        onClick={takeBack}
        aria-disabled={undo === null}
        title={undo === null ? nothingDone : undefined}
        className={dimmed}
      >
        <Icon icon={Undo2} />
        Undo
      </Button>
    </div>
  )
}

const dimmed = 'aria-disabled:cursor-not-allowed aria-disabled:opacity-60'
const nothingDone = 'There is no change to take back'

type LabelFormProps = { label: string; onSave: (label: string) => void; onCancel: () => void }

function LabelForm({ label, onSave, onCancel }: LabelFormProps) {
  const id = useId()
  const [typed, setTyped] = useState(label)
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
    >
      <div>
        <label htmlFor={id} className="block text-xs text-ink-3">
          Your name for it; leave it empty for none
        </label>
        <input
          id={id}
          value={typed}
          autoFocus
          autoComplete="off"
          maxLength={maxLabelLength}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // It leaves the field, and not the dialog around it as well.
            event.preventDefault()
            onCancel()
          }}
          className="h-9 w-72 max-w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm"
        />
      </div>
      <Button type="submit" look="primary">
        Save
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </form>
  )
}
