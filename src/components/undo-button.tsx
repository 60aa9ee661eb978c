import { Undo2 } from 'lucide'
import { useBoard } from '../session/board-context.ts'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { commonWords } from '../words/common.ts'

type UndoButtonProps = {
  className?: string
  /** Where there is little room only its sign shows; its word is still its name. */
  compact?: boolean
  autoFocus?: boolean
}

/** Takes back the last change to the watch list, and says so; or that there is none. */
export function UndoButton({ className = '', compact = false, autoFocus = false }: UndoButtonProps) {
  const { undo } = useBoard()
  const common = useWords(commonWords)
  function takeBack() {
    undo?.()
    announce(undo === null ? common.nothingToUndo : common.undone)
  }
  return (
    <Button
      autoFocus={autoFocus}
      onClick={takeBack}
      aria-disabled={undo === null}
      title={undo === null ? common.nothingToUndo : undefined}
      className={`aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${className}`}
    >
      <Icon icon={Undo2} />
      <span className={compact ? 'max-sm:sr-only' : ''}>{common.undo}</span>
    </Button>
  )
}
