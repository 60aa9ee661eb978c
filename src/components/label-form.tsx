import { Check, X } from 'lucide'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { cutText, toMostUnits } from '../domain/cut-text.ts'
import { maxLabelLength } from '../domain/watch-list.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { isComposing } from '../ui/is-composing.ts'
import { commonWords } from '../words/common.ts'
import { tokenWords } from '../words/token.ts'

type LabelFormProps = {
  label: string
  /** In the place of the name itself: no label to see, and signs for buttons. */
  isInline?: boolean
  onSave: (label: string) => void
  onCancel: () => void
}

/** Asks for a token's label. */
export function LabelForm({ label, isInline = false, onSave, onCancel }: LabelFormProps) {
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const id = useId()
  const [typed, setTyped] = useState(label)
  // Whether the key that is held down belongs to an input method: the Enter that takes its word would send the form.
  const isOfMethod = useRef(false)

  function press(event: KeyboardEvent) {
    isOfMethod.current = isComposing(event)
    if (event.key !== 'Escape' || isOfMethod.current) return
    // It leaves the field, and not the dialog around it as well.
    event.preventDefault()
    onCancel()
  }

  function release() {
    isOfMethod.current = false
  }

  return (
    <form
      className={
        isInline
          ? 'absolute z-[1] -mt-4 flex w-72 max-w-[calc(100%-4rem)] gap-1 rounded-control bg-surface'
          : 'flex flex-wrap items-end gap-2'
      }
      onSubmit={(event) => {
        event.preventDefault()
        if (!isOfMethod.current) onSave(typed)
      }}
    >
      <div className={isInline ? 'min-w-0 grow' : ''}>
        <label htmlFor={id} className={isInline ? 'sr-only' : 'block text-xs text-ink-3'}>
          {words.labelField}
        </label>
        <input
          id={id}
          value={typed}
          autoFocus
          autoComplete="off"
          maxLength={toMostUnits(maxLabelLength)}
          onFocus={({ target }) => isInline && target.select()}
          onChange={({ target, nativeEvent }) => {
            // A character that is still being composed is left to the input method.
            const composes = nativeEvent instanceof InputEvent && nativeEvent.isComposing
            setTyped(composes ? target.value : cutText(target.value, maxLabelLength))
          }}
          onKeyDown={press}
          onKeyUp={release}
          onBlur={release}
          className={`max-w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm ${isInline ? 'h-8 w-full' : 'h-9 w-72'}`}
        />
      </div>
      {isInline ? (
        <>
          <Button type="submit" look="primary" aria-label={common.save} title={common.save} className={sign}>
            <Icon icon={Check} />
          </Button>
          <Button aria-label={common.cancel} title={common.cancel} onClick={onCancel} className={sign}>
            <Icon icon={X} />
          </Button>
        </>
      ) : (
        <>
          <Button type="submit" look="primary">
            {common.save}
          </Button>
          <Button onClick={onCancel}>{common.cancel}</Button>
        </>
      )}
    </form>
  )
}

const sign = 'size-8 min-h-8! px-0!'
