import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { cutText, toMostUnits } from '../domain/cut-text.ts'
import { maxLabelLength } from '../domain/watch-list.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { isComposing } from '../ui/is-composing.ts'
import { commonWords } from '../words/common.ts'
import { tokenWords } from '../words/token.ts'

type LabelFormProps = { label: string; onSave: (label: string) => void; onCancel: () => void }

/** Asks for a token's label. */
export function LabelForm({ label, onSave, onCancel }: LabelFormProps) {
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
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isOfMethod.current) onSave(typed)
      }}
    >
      <div>
        <label htmlFor={id} className="block text-xs text-ink-3">
          {words.labelField}
        </label>
        <input
          id={id}
          value={typed}
          autoFocus
          autoComplete="off"
          maxLength={toMostUnits(maxLabelLength)}
          onChange={({ target, nativeEvent }) => {
            // A character that is still being composed is left to the input method.
            const composes = nativeEvent instanceof InputEvent && nativeEvent.isComposing
            setTyped(composes ? target.value : cutText(target.value, maxLabelLength))
          }}
          onKeyDown={press}
          onKeyUp={release}
          onBlur={release}
          className="h-9 w-72 max-w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm"
        />
      </div>
      <Button type="submit" look="primary">
        {common.save}
      </Button>
      <Button onClick={onCancel}>{common.cancel}</Button>
    </form>
  )
}
