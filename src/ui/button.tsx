import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'plain' | 'quiet'

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook }

const shape =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-control border px-3.5 text-sm font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60'

/** The classes of each look, for what looks like a button and is another element. */
const buttonLooks: Readonly<Record<ButtonLook, string>> = {
  primary: `${shape} border-transparent bg-accent text-on-accent hover:opacity-90`,
  plain: `${shape} border-line-strong bg-surface text-ink hover:bg-sunken`,
  quiet: `${shape} border-transparent text-ink-2 hover:bg-sunken hover:text-ink`,
}

/** A button that never submits a form by accident. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonLooks[look]} ${className}`} {...rest} />
}
