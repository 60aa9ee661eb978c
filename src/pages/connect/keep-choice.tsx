import { useWords } from '../../session/speech.tsx'
import { connectWords } from '../../words/connect.ts'

const choices = ['tab', 'device'] as const

/** Where the bearer is kept, with what that means said plainly. The form's field `keep`. */
export function KeepChoice() {
  const words = useWords(connectWords)
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{words.keep}</legend>
      <div className="grid divide-y divide-line-strong overflow-hidden rounded-control border border-line-strong">
        {choices.map((keep) => (
          <label
            key={keep}
            className="flex cursor-pointer items-start gap-3 p-3.5 has-checked:bg-accent/8 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="keep"
              value={keep}
              defaultChecked={keep === 'tab'}
              className="mt-1 size-4 shrink-0 accent-(--accent) outline-none"
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
