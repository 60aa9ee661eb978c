import { UndoButton } from '../../components/undo-button.tsx'
import { useBoard } from '../../session/board-context.ts'
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts'

/** The way to take back the last change of the list, for as long as there is one. */
export function LastChange() {
  const { undo } = useBoard()
  return undo === null ? null : <Undo />
}

/** It goes with what it does: its focus goes to the heading. */
function Undo() {
  const part = useFocusHandedOn<HTMLSpanElement>()
  return (
    <span ref={part}>
      <UndoButton compact className="max-sm:px-2.5!" />
    </span>
  )
}
