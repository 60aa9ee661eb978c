import { Check, Copy, X } from 'lucide'
import { useEffect, useState } from 'react'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { Icon } from '../ui/icon.tsx'
import { commonWords } from '../words/common.ts'

type CopyButtonProps = {
  /** Made when it is needed. */
  text: () => string
  /** What is copied: "Copy link". */
  label: string
  /** Draws the icon alone; the label is still its name. */
  compact?: boolean
}

type Outcome = 'none' | 'copied' | 'failed'

const icons = { none: Copy, copied: Check, failed: X } as const

/** Copies a text and says whether that worked. */
export function CopyButton({ text, label, compact = false }: CopyButtonProps) {
  const common = useWords(commonWords)
  const [outcome, setOutcome] = useState<Outcome>('none')
  useEffect(() => {
    if (outcome === 'none') return undefined
    const timer = setTimeout(() => setOutcome('none'), 2000)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    const worked = await copyText(text())
    setOutcome(worked ? 'copied' : 'failed')
    announce(worked ? common.copied : common.copyRefused)
  }

  const word = { none: label, copied: common.copied, failed: common.notCopied }[outcome]
  return (
    <Button
      look={compact ? 'quiet' : 'plain'}
      className={compact ? 'min-w-9 px-0!' : ''}
      onClick={() => void copy()}
      {...(compact && { 'aria-label': label, title: label })}
    >
      <Icon icon={icons[outcome]} />
      {!compact && (
        // Both words keep their room, so that nothing beside the button moves.
        <span className="grid">
          <span className="col-start-1 row-start-1">{word}</span>
          <span aria-hidden="true" className="invisible col-start-1 row-start-1">
            {label}
          </span>
        </span>
      )}
    </Button>
  )
}
