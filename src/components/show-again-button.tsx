import { Eye } from 'lucide'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { announce } from './announcer.tsx'
import { useBoard } from './board-context.ts'

type ShowAgainButtonProps = { tokenId: string; autoFocus?: boolean }

/** Brings a token back that was taken off the board. */
export function ShowAgainButton({ tokenId, autoFocus = false }: ShowAgainButtonProps) {
  const { hidden, show } = useBoard()
  const row = hidden.find((one) => one.tokenId === tokenId)
  return (
    <Button
      autoFocus={autoFocus}
      aria-label={`Watch token ${row?.label ?? tokenId} again`}
      onClick={(event) => {
        focusNext(event.currentTarget)
        show(tokenId)
        announce('The token is back on your board.')
      }}
    >
      <Icon icon={Eye} />
      Watch again
    </Button>
  )
}

/** The button goes with what it does: the focus moves to its neighbour in a list, or to the table. */
function focusNext(button: HTMLElement): void {
  const item = button.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  const next = neighbour?.querySelector('button') ?? document.querySelector('[role=region][tabindex="0"]')
  if (next instanceof HTMLElement) next.focus()
}
