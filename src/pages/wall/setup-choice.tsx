type SetupChoiceProps = {
  type: 'checkbox' | 'radio'
  /** Of the radio buttons that belong together. */
  name?: string
  label: string
  /** A name that no page translation should touch. */
  isRaw?: boolean
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}

/** A box or a button to choose with, and what it chooses. */
export function SetupChoice({ type, name, label, isRaw = false, isChosen, onChange }: SetupChoiceProps) {
  return (
    <label className="flex min-h-6 items-center gap-2 text-sm">
      <input
        type={type}
        name={name}
        checked={isChosen}
        className="size-4 shrink-0 accent-accent"
        onChange={({ target }) => onChange(target.checked)}
      />
      <bdi translate={isRaw ? 'no' : undefined} className="min-w-0 break-words">
        {label}
      </bdi>
    </label>
  )
}
