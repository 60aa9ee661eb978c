import { useBoard } from '../../components/board-context.ts'
import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { Card } from '../../ui/card.tsx'

/** The tokens that were taken off the board, and the way back. */
export function HiddenCard() {
  const { hidden } = useBoard()
  return (
    <Card title="Taken off your board">
      <ul className="grid gap-2 text-sm">
        {hidden.map(({ tokenId, label }) => (
          <li key={tokenId} className="flex items-center justify-between gap-3">
            <span className="min-w-0 truncate">
              <bdi>{label ?? `Token ${tokenId}`}</bdi>
            </span>
            <ShowAgainButton tokenId={tokenId} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
