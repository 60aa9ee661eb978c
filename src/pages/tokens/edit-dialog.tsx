import { Undo2 } from 'lucide'
import { announce } from '../../components/announcer.tsx'
import { useBoard } from '../../components/board-context.ts'
import { TokenActions } from '../../components/token-actions.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'

type EditDialogProps = { tokenId: string; onClose: () => void }

/** Names, orders and takes off a token without leaving the board. It stays open, so that a change can be taken back. */
export function EditDialog({ tokenId, onClose }: EditDialogProps) {
  const { rows, undo } = useBoard()
  const place = rows.findIndex((row) => row.tokenId === tokenId)
  const row = rows[place]
  return (
    <Dialog title={toOneLine(row?.label ?? `Token ${tokenId}`, 40)} onClose={onClose}>
      {row !== undefined && <TokenActions row={row} place={place} />}
      {row === undefined && (
        <div className="grid justify-items-start gap-3">
          <p>It is off your board.</p>
          {undo !== null && (
            <Button
              autoFocus
              onClick={() => {
                undo()
                announce('The last change to the list is taken back.')
              }}
            >
              <Icon icon={Undo2} />
              Undo
            </Button>
          )}
        </div>
      )}
    </Dialog>
  )
}
