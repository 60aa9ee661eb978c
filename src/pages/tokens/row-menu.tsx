import { ArrowDown, ArrowUp, ArrowUpRight, Copy, EyeOff, Pencil } from 'lucide'
import { useBoard, type BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'

type RowMenuProps = {
  row: BoardRow
  anchor: HTMLElement
  onOpen: () => void
  onRename: () => void
  /** Before the row goes: the focus must find another. */
  onHide: () => void
  onClose: () => void
}

/** What can be done with a token where it stands. */
export function RowMenu({ row, anchor, onOpen, onRename, onHide, onClose }: RowMenuProps) {
  const { rows, move, unwatch } = useBoard()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const token = useWords(tokenWords)
  const { tokenId, label } = row
  const place = rows.findIndex((one) => one.tokenId === tokenId)

  function moveBy(by: number) {
    move(
      tokenId,
      by,
      rows.map((one) => one.tokenId),
    )
    announce(token.moved(place + by + 1, rows.length))
  }

  async function copy() {
    announce((await copyText(tokenId)) ? words.idCopied : common.copyRefused)
  }

  const entries: readonly MenuEntry[] = [
    { kind: 'action', key: 'open', label: words.open, icon: ArrowUpRight, onSelect: onOpen, shortcut: '↵' },
    { kind: 'action', key: 'rename', label: token.rename, icon: Pencil, onSelect: onRename },
    { kind: 'action', key: 'copy', label: words.copyId, icon: Copy, onSelect: () => void copy() },
    { kind: 'line', key: 'line' },
    {
      kind: 'action',
      key: 'up',
      label: token.moveUp,
      icon: ArrowUp,
      off: place <= 0 ? token.isFirst : null,
      onSelect: () => moveBy(-1),
    },
    {
      kind: 'action',
      key: 'down',
      label: token.moveDown,
      icon: ArrowDown,
      off: place === rows.length - 1 ? token.isLast : null,
      onSelect: () => moveBy(1),
    },
    { kind: 'note', key: 'place', label: token.place(place + 1, rows.length) },
    { kind: 'line', key: 'line-2' },
    {
      kind: 'action',
      key: 'hide',
      label: token.unwatch,
      icon: EyeOff,
      onSelect() {
        onHide()
        unwatch(tokenId)
        announce(token.unwatched)
      },
    },
  ]
  return <Menu label={words.actions(label ?? tokenId)} entries={entries} anchor={anchor} onClose={onClose} />
}
