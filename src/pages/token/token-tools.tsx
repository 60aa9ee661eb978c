import { Pencil, RotateCw } from 'lucide'
import { useState } from 'react'
import { LabelForm } from '../../components/label-form.tsx'
import { useBoard, type BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { TokenMenu } from './token-menu.tsx'

type TokenToolsProps = { row: BoardRow; place: number }

/** What is often done with a token, and the rest in a menu. */
export function TokenTools({ row, place }: TokenToolsProps) {
  const { rename, refresh, isAsking } = useBoard()
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const [isNaming, setIsNaming] = useState(false)
  // The focus goes back to the button that opened the field.
  const [hasNamed, setHasNamed] = useState(false)

  function close() {
    setIsNaming(false)
    setHasNamed(true)
  }

  function save(label: string) {
    close()
    if (label.trim() === (row.label ?? '')) return
    rename(row.tokenId, label)
    announce(label.trim() === '' ? words.labelGone : words.labelSaved)
  }

  if (isNaming) return <LabelForm label={row.label ?? ''} onSave={save} onCancel={close} />
  return (
    <div className="flex items-center gap-2">
      <Button autoFocus={hasNamed} onClick={() => setIsNaming(true)}>
        <Icon icon={Pencil} />
        <span>{words.rename}</span>
      </Button>
      <Button onClick={refresh}>
        <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
        <span>{common.refresh}</span>
      </Button>
      <TokenMenu row={row} place={place} />
    </div>
  )
}
