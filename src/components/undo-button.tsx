import { Undo2 } from 'lucide'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { announce } from './announcer.tsx'
import { useBoard } from './board-context.ts'

type UndoButtonProps = { className?: string; autoFocus?: boolean }

/** Takes back the last change to the watch list, and says so; or that there is none. */
export function UndoButton({ className = '', autoFocus = false }: UndoButtonProps) {
  const { undo } = useBoard()
  function takeBack() {
    undo?.()
    announce(undo === null ? `${nothingDone}.` : 'The last change to the list is taken back.')
  }
  return (
    <Button
      autoFocus={autoFocus}
      onClick={takeBack}
      aria-disabled={undo === null}
      title={undo === null ? nothingDone : undefined}
      className={`aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${className}`}
    >
      <Icon icon={Undo2} />
      Undo
    </Button>
  )
}

const nothingDone = 'There is no change of yours to take back'
