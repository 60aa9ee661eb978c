import { Eye } from 'lucide'
import { useBoard } from '../session/board-context.ts'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { tokenWords } from '../words/token.ts'

type ShowAgainButtonProps = { tokenId: string; autoFocus?: boolean }

/** Brings a token back that was taken off the board. */
export function ShowAgainButton({ tokenId, autoFocus = false }: ShowAgainButtonProps) {
  const { hidden, show } = useBoard()
  const words = useWords(tokenWords)
  const row = hidden.find((one) => one.tokenId === tokenId)
  return (
    <Button
      autoFocus={autoFocus}
      aria-label={words.watchNameAgain(row?.label ?? tokenId)}
      onClick={(event) => {
        focusNext(event.currentTarget)
        show(tokenId)
        announce(words.watchedAgain)
      }}
    >
      <Icon icon={Eye} />
      <span>{words.watchAgain}</span>
    </Button>
  )
}

/** The button goes with what it does: the focus moves to its neighbour in a list, or to the table. */
function focusNext(button: HTMLElement): void {
  const item = button.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  const next = neighbour?.querySelector('button') ?? document.querySelector('[data-row][tabindex="0"]')
  if (next instanceof HTMLElement) next.focus()
}
