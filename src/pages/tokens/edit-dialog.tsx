import { useState } from 'react'
import { useBoard } from '../../components/board-context.ts'
import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { TokenActions } from '../../components/token-actions.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { Dialog } from '../../ui/dialog.tsx'

type EditDialogProps = { tokenId: string; onClose: () => void }

/** Names, orders and takes off a token without leaving the board. It stays open, so that a change can be taken back. */
export function EditDialog({ tokenId, onClose }: EditDialogProps) {
  const { rows, undo } = useBoard()
  const place = rows.findIndex((row) => row.tokenId === tokenId)
  const row = rows[place]
  // A token that is brought back brings the focus back with it.
  const [wasGone, setWasGone] = useState(false)
  if (row === undefined && !wasGone) setWasGone(true)
  return (
    <Dialog title={toOneLine(row?.label ?? `Token ${tokenId}`, 40)} onClose={onClose}>
      {row === undefined ? (
        <div className="grid justify-items-start gap-3">
          <p>It is off your board.</p>
          {undo === null ? <ShowAgainButton tokenId={tokenId} autoFocus /> : <UndoButton autoFocus />}
        </div>
      ) : (
        <TokenActions row={row} place={place} autoFocus={wasGone} />
      )}
    </Dialog>
  )
}
