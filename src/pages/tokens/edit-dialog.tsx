import { useState } from 'react'
import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { TokenActions } from '../../components/token-actions.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'

type EditDialogProps = { tokenId: string; onClose: () => void }

/** Names, orders and takes off a token without leaving the board. It stays open, so that a change can be taken back. */
export function EditDialog({ tokenId, onClose }: EditDialogProps) {
  const { rows, undo } = useBoard()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const place = rows.findIndex((row) => row.tokenId === tokenId)
  const row = rows[place]
  // A token that is brought back brings the focus back with it.
  const [wasGone, setWasGone] = useState(false)
  if (row === undefined && !wasGone) setWasGone(true)
  return (
    <Dialog
      title={toOneLine(row?.label ?? common.token(tokenId), 40)}
      closeLabel={common.close}
      onClose={onClose}
    >
      {row === undefined ? (
        <div className="grid justify-items-start gap-3">
          <p>{words.isOff}</p>
          {undo === null ? <ShowAgainButton tokenId={tokenId} autoFocus /> : <UndoButton autoFocus />}
        </div>
      ) : (
        <TokenActions row={row} place={place} autoFocus={wasGone} />
      )}
    </Dialog>
  )
}
