import { announce } from '../../components/announcer.tsx'
import { useBoard } from '../../components/board-context.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** The tokens that were taken off the board, and the way back. */
export function HiddenCard() {
  const { hidden, show } = useBoard()
  return (
    <Card title="Taken off your board">
      <ul className="grid gap-2 text-sm">
        {hidden.map(({ tokenId, label }) => (
          <li key={tokenId} className="flex items-center justify-between gap-3">
            <span className="min-w-0 truncate">
              <bdi>{label ?? `Token ${tokenId}`}</bdi>
            </span>
            <Button
              look="quiet"
              aria-label={`Watch token ${label ?? tokenId} again`}
              onClick={() => {
                show(tokenId)
                announce('The token is back on your board.')
              }}
            >
              Watch again
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
