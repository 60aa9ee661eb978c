import { ArrowDown, ArrowUp, EyeOff, Pencil } from 'lucide'
import { useState } from 'react'
import { announce } from './announcer.tsx'
import { useBoard, type BoardRow } from './board-context.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { LabelForm } from './label-form.tsx'
import { UndoButton } from './undo-button.tsx'

type TokenActionsProps = {
  row: BoardRow
  place: number
  /** Takes the focus, as where it came back into view. */
  autoFocus?: boolean
}

/** What can be done with a token on the board: name it, order it, take it off, and take that back. */
export function TokenActions({ row, place, autoFocus = false }: TokenActionsProps) {
  const { rows, rename, move, unwatch } = useBoard()
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
        Place {place + 1} of {rows.length} in your order
      </span>
      <Button
        onClick={() => moveBy(-1)}
        aria-disabled={isFirst}
        className={dimmed}
        title={
          isFirst
            ? 'It is the first already'
            : 'In your own order, which counts among tokens of the same health'
        }
      >
        <Icon icon={ArrowUp} />
        Move up
      </Button>
      <Button
        onClick={() => moveBy(1)}
        aria-disabled={isLast}
        className={dimmed}
        title={
          isLast
            ? 'It is the last already'
            : 'In your own order, which counts among tokens of the same health'
        }
      >
        <Icon icon={ArrowDown} />
        Move down
      </Button>
      <Button autoFocus={hasNamed || autoFocus} onClick={() => setIsNaming(true)}>
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
      <UndoButton />
    </div>
  )
}

const dimmed = 'aria-disabled:cursor-not-allowed aria-disabled:opacity-60'
