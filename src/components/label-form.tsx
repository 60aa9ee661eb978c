import { useId, useState } from 'react'
import { cutText, toMostUnits } from '../domain/cut-text.ts'
import { maxLabelLength } from '../domain/watch-list.ts'
import { Button } from '../ui/button.tsx'

type LabelFormProps = { label: string; onSave: (label: string) => void; onCancel: () => void }

/** Asks for a token's label. */
export function LabelForm({ label, onSave, onCancel }: LabelFormProps) {
  const id = useId()
  const [typed, setTyped] = useState(label)
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
    >
      <div>
        <label htmlFor={id} className="block text-xs text-ink-3">
          Your name for it; leave it empty for none
        </label>
        <input
          id={id}
          value={typed}
          autoFocus
          autoComplete="off"
          maxLength={toMostUnits(maxLabelLength)}
          onChange={({ target, nativeEvent }) => {
            // A character that is still being composed is left to the input method.
            const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
            setTyped(isComposing ? target.value : cutText(target.value, maxLabelLength))
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // It leaves the field, and not the dialog around it as well.
            event.preventDefault()
            onCancel()
          }}
          className="h-9 w-72 max-w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm"
        />
      </div>
      <Button type="submit" look="primary">
        Save
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </form>
  )
}
