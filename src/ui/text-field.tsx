import type { IconNode } from 'lucide'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  label: string
  /** Only assistive technology hears the label: what stands in or around the field says it to the eye. */
  hidesLabel?: boolean
  /** Help beneath the field. */
  hint?: ReactNode
  /** What is wrong with what stands in it; it is spoken when it comes. */
  error?: ReactNode
  icon?: IconNode
  /** Of the whole, with label and help. */
  className?: string
}

/** A line of text with its label, help and error. */
export function TextField({
  label,
  hidesLabel = false,
  hint,
  error,
  icon,
  className = '',
  ...rest
}: TextFieldProps) {
  const id = useId()
  const isWrong = error !== undefined && error !== null
  const described = [hint === undefined ? '' : `${id}-hint`, isWrong ? `${id}-error` : ''].join(' ').trim()
  return (
    <div className={className}>
      <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'mb-1 block text-xs text-ink-2'}>
        {label}
      </label>
      <div className="relative">
        {icon !== undefined && (
          <Icon icon={icon} className="pointer-events-none absolute start-2.5 top-2.5 text-ink-3" />
        )}
        <input
          id={id}
          aria-invalid={isWrong || undefined}
          aria-describedby={described === '' ? undefined : described}
          {...rest}
          className={`h-9 w-full rounded-control border bg-surface text-sm placeholder:text-ink-3 ${icon === undefined ? 'px-2.5' : 'ps-8 pe-2.5'} ${isWrong ? 'border-critical' : 'border-line-strong'}`}
        />
      </div>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="mt-1 text-xs text-ink-3">
          {hint}
        </div>
      )}
      {isWrong && (
        <div id={`${id}-error`} role="alert" className="mt-1.5 text-sm text-critical">
          {error}
        </div>
      )}
    </div>
  )
}
