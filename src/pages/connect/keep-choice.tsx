const choices = [
  { keep: 'tab', label: 'This tab', says: 'Survives a reload, gone when the tab is closed.' },
  {
    keep: 'device',
    label: 'This device',
    says: 'Survives a restart. Stored readable on this disk: not for shared computers.',
  },
] as const

/** Where the bearer is kept, with what that means said plainly. The form's field `keep`. */
export function KeepChoice() {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">Keep it in</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map((choice) => (
          <label
            key={choice.keep}
            className="flex cursor-pointer items-start gap-2.5 rounded-control border border-line-strong p-3 has-checked:border-accent has-checked:bg-sunken"
          >
            <input
              type="radio"
              name="keep"
              value={choice.keep}
              defaultChecked={choice.keep === 'tab'}
              className="mt-1 accent-(--accent)"
            />
            <span>
              <span className="block text-sm font-medium">{choice.label}</span>
              <span className="block text-xs text-ink-2">{choice.says}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
