import { useWords } from '../../session/speech.tsx'
import { connectWords } from '../../words/connect.ts'

const choices = ['tab', 'device'] as const

/** Where the bearer is kept, with what that means said plainly. The form's field `keep`. */
export function KeepChoice() {
  const words = useWords(connectWords)
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{words.keep}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map((keep) => (
          <label
            key={keep}
            className="flex cursor-pointer items-start gap-2.5 rounded-control border border-line-strong p-3 has-checked:border-accent has-checked:bg-sunken"
          >
            <input
              type="radio"
              name="keep"
              value={keep}
              defaultChecked={keep === 'tab'}
              className="mt-1 accent-(--accent)"
            />
            <span>
              <span className="block text-sm font-medium">{words[keep].label}</span>
              <span className="block text-xs text-ink-2">{words[keep].explains}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
