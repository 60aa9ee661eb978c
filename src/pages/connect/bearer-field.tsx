import { useId, type ClipboardEvent, type ReactNode, type Ref } from 'react'
import { parseBearer } from '../../domain/bearer.ts'
import { useWords } from '../../session/speech.tsx'
import { connectWords } from '../../words/connect.ts'

type BearerFieldProps = {
  ref: Ref<HTMLInputElement>
  /** Whether what stands in it is wrong. */
  isInvalid: boolean
  /** Called when a paste has put a bearer into it. */
  onTaken: () => void
  /** What is wrong, if anything is: it stands at the field and belongs to it. */
  children: ReactNode
}

/** The field of the bearer. What is pasted is read out of whatever is around it; nothing of it enters the page's state. */
export function BearerField({ ref, isInvalid, onTaken, children }: BearerFieldProps) {
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
      <input
        ref={ref}
        id={id}
        type="password"
        name="bearer"
        autoComplete="current-password"
        autoFocus
        spellCheck={false}
        aria-invalid={isInvalid}
        aria-describedby={`${id}-fault ${id}-hint`}
        onPaste={onPaste}
        className={`block h-11 w-full rounded-control border bg-surface px-3 ${isInvalid ? 'border-critical' : 'border-line-strong'}`}
      />
      <div id={`${id}-fault`} role="alert" className="mt-1.5 empty:hidden">
        {children}
      </div>
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-3">
        {words.hint}
      </p>
    </div>
  )
}
