import { Eye, EyeOff } from 'lucide'
import { useId, type ClipboardEvent, type ReactNode, type Ref } from 'react'
import { parseBearer } from '../../domain/bearer.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { connectWords } from '../../words/connect.ts'

type BearerFieldProps = {
  ref: Ref<HTMLInputElement>
  /** Whether what stands in it is wrong. */
  isInvalid: boolean
  /** Whether it can be read on screen. */
  isShown: boolean
  onShow: (isShown: boolean) => void
  /** Called when a paste has put a bearer into it. */
  onTaken: () => void
  /** What is wrong, if anything is: it stands at the field and belongs to it. */
  children: ReactNode
}

/** The field of the bearer. What is pasted is read out of whatever is around it; nothing of it enters the page's state. */
export function BearerField({ ref, isInvalid, isShown, onShow, onTaken, children }: BearerFieldProps) {
  const words = useWords(connectWords)
  const id = useId()

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    // A password field drops line breaks, and with them where a word ends: read the paste before it does.
    const { value, selectionStart, selectionEnd } = event.currentTarget
    // Into the middle of something it is a piece, and the browser's business.
    if (value !== '' && !(selectionStart === 0 && selectionEnd === value.length)) return
    const paste = parseBearer(event.clipboardData.getData('text'))
    if (paste.kind !== 'bearer') return
    event.preventDefault()
    event.currentTarget.value = paste.value
    onTaken()
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {words.field}
      </label>
      <div className="relative">
        <input
          ref={ref}
          id={id}
          type={isShown ? 'text' : 'password'}
          name="bearer"
          autoComplete="current-password"
          autoCapitalize="off"
          autoFocus
          spellCheck={false}
          translate="no"
          aria-invalid={isInvalid}
          aria-describedby={`${id}-fault ${id}-hint`}
          onPaste={onPaste}
          className={`block h-12 w-full rounded-control border bg-surface ps-3.5 pe-26 font-mono text-sm ${isInvalid ? 'border-critical' : 'border-line-strong'}`}
        />
        <Button
          look="quiet"
          className="absolute! inset-y-1.5 end-1.5"
          aria-pressed={isShown}
          aria-label={words.showKey}
          onClick={() => onShow(!isShown)}
        >
          <Icon icon={isShown ? EyeOff : Eye} />
          <span aria-hidden="true">{isShown ? words.hide : words.show}</span>
        </Button>
      </div>
      <div id={`${id}-fault`} role="alert" className="mt-1.5 empty:hidden">
        {children}
      </div>
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-3">
        {words.hint}
      </p>
    </div>
  )
}
