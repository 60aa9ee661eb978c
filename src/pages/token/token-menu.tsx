import { ArrowDown, ArrowUp, Copy, Ellipsis, EyeOff, Undo2, type IconNode } from 'lucide'
import { useRef } from 'react'
import { useBoard, type BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'

type TokenMenuProps = { row: BoardRow; place: number }

/** What is seldom done with a token: order it, take it off, copy its id, take the last change back. */
export function TokenMenu({ row, place }: TokenMenuProps) {
  const { rows, move, unwatch, undo } = useBoard()
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const menu = useRef<HTMLDetailsElement>(null)

  function close() {
    if (menu.current?.open !== true) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }

  function moveBy(by: number) {
    const to = place + by
    const among = rows.map(({ tokenId }) => tokenId)
    move(row.tokenId, by, among)
    announce(words.moved(to + 1, rows.length))
  }

  async function copyId() {
    announce((await copyText(row.tokenId)) ? common.copied : common.copyRefused)
  }

  function takeBack() {
    undo?.()
    announce(undo === null ? common.nothingToUndo : common.undone)
  }

  function takeOff() {
    unwatch(row.tokenId)
    announce(words.unwatched)
  }

  return (
    <details
      ref={menu}
      className="relative"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
      }}
    >
      <summary
        aria-label={words.more}
        title={words.more}
        className="grid size-9 cursor-pointer list-none place-content-center rounded-control border border-line-strong bg-surface hover:bg-sunken"
      >
        <Icon icon={Ellipsis} size={16} />
      </summary>
      {/* A press between two items is no way out. */}
      <div
        tabIndex={-1}
        className="absolute end-0 top-full z-10 mt-1 grid w-max max-w-[80vw] min-w-56 rounded-control border border-line-strong bg-surface p-1 shadow-lg"
      >
        <Item
          icon={ArrowUp}
          text={words.moveUp}
          whyNot={place === 0 ? words.isFirst : null}
          act={() => moveBy(-1)}
        />
        <Item
          icon={ArrowDown}
          text={words.moveDown}
          whyNot={place === rows.length - 1 ? words.isLast : null}
          act={() => moveBy(1)}
        />
        <Item icon={Copy} text={common.copyTokenId} act={() => void copyId().then(close)} />
        <Item icon={EyeOff} text={words.unwatch} act={takeOff} />
        <Item
          icon={Undo2}
          text={common.undo}
          whyNot={undo === null ? common.nothingToUndo : null}
          act={takeBack}
        />
      </div>
    </details>
  )
}

type ItemProps = { icon: IconNode; text: string; whyNot?: string | null; act: () => void }

/** One that is off says why, also to those who do not see it. */
function Item({ icon, text, whyNot = null, act }: ItemProps) {
  return (
    <button
      type="button"
      aria-disabled={whyNot !== null}
      title={whyNot ?? undefined}
      onClick={() => (whyNot === null ? act() : announce(whyNot))}
      className="flex min-h-9 items-center gap-2.5 rounded-[6px] px-2.5 text-start text-sm hover:bg-sunken aria-disabled:opacity-60"
    >
      <Icon icon={icon} />
      <span>{text}</span>
    </button>
  )
}
