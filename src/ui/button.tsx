import type { ComponentProps } from 'react'

type ButtonProps = ComponentProps<'button'> & { look?: 'primary' | 'plain' | 'quiet' }

const looks = {
  primary: 'border-transparent bg-accent text-on-accent hover:opacity-90',
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent text-ink-2 hover:bg-sunken hover:text-ink',
} as const

/** A button that never submits a form by accident. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-control border px-3.5 text-sm font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    />
  )
}
