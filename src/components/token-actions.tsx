import { ArrowDown, ArrowUp, EyeOff, Pencil } from 'lucide'
import { useState } from 'react'
import { useBoard, type BoardRow } from '../session/board-context.ts'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { tokenWords } from '../words/token.ts'
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
  const words = useWords(tokenWords)
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
    announce(words.moved(to + 1, rows.length))
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
          announce(label.trim() === '' ? words.labelGone : words.labelSaved)
        }}
        onCancel={close}
      />
    )
  }
  const isFirst = place === 0
  const isLast = place === rows.length - 1
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-ink-3">{words.place(place + 1, rows.length)}</span>
      <Button
        onClick={() => moveBy(-1)}
        aria-disabled={isFirst}
        className={dimmed}
        title={isFirst ? words.isFirst : words.moveHint}
      >
        <Icon icon={ArrowUp} />
        <span>{words.moveUp}</span>
      </Button>
      <Button
        onClick={() => moveBy(1)}
        aria-disabled={isLast}
        className={dimmed}
        title={isLast ? words.isLast : words.moveHint}
      >
        <Icon icon={ArrowDown} />
        <span>{words.moveDown}</span>
      </Button>
      <Button autoFocus={hasNamed || autoFocus} onClick={() => setIsNaming(true)}>
        <Icon icon={Pencil} />
        <span>{words.rename}</span>
      </Button>
      <Button
        onClick={() => {
          unwatch(row.tokenId)
          announce(words.unwatched)
        }}
      >
        <Icon icon={EyeOff} />
        <span>{words.unwatch}</span>
      </Button>
      <UndoButton />
    </div>
  )
}

const dimmed = 'aria-disabled:cursor-not-allowed aria-disabled:opacity-60'
