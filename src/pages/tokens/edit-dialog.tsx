import { useBoard } from '../../components/board-context.ts'
import { TokenActions } from '../../components/token-actions.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { Dialog } from '../../ui/dialog.tsx'

type EditDialogProps = { tokenId: string; onClose: () => void }

/** Names, orders and takes off a token without leaving the board. It stays open, so that a change can be taken back. */
export function EditDialog({ tokenId, onClose }: EditDialogProps) {
  const { rows } = useBoard()
  const place = rows.findIndex((row) => row.tokenId === tokenId)
  const row = rows[place]
  return (
    <Dialog title={toOneLine(row?.label ?? `Token ${tokenId}`, 40)} onClose={onClose}>
      {row !== undefined && <TokenActions row={row} place={place} />}
      {row === undefined && (
        <div className="grid justify-items-start gap-3">
          <p>It is off your board.</p>
          <UndoButton autoFocus />
        </div>
      )}
    </Dialog>
  )
}
