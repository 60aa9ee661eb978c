import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'

/** The tokens that were taken off the board, and the way back. */
export function HiddenCard() {
  const { hidden } = useBoard()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  return (
    <Card title={words.hidden(hidden.length)}>
      <ul className="-my-1.5 divide-y divide-line-hair text-sm">
        {hidden.map(({ tokenId, label }) => (
          <li key={tokenId} className="flex min-h-11 items-center justify-between gap-3 py-1">
            <bdi translate="no" className="min-w-0 truncate">
              {label ?? common.token(tokenId)}
            </bdi>
            <ShowAgainButton tokenId={tokenId} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
