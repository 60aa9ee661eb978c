import { useId } from 'react'

type SelectProps<T extends string> = {
  label: string
  hidesLabel?: boolean
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  /** Of the whole, with its label. */
  className?: string
}

/** One of several, by the browser's own list. */
export function Select<T extends string>({
  label,
  hidesLabel = false,
  value,
  options,
  onChange,
  className = '',
}: SelectProps<T>) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'mb-1 block text-xs text-ink-2'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
        className="h-9 w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
