import type { ComponentProps } from 'react'
import { buttonLooks, type ButtonLook } from './button.tsx'
import { Link } from './link.tsx'

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook }

/** A link to a page of this app that looks like a button. */
export function ButtonLink({ look = 'plain', className = '', ...rest }: ButtonLinkProps) {
  return <Link className={`${buttonLooks[look]} ${className}`} {...rest} />
}
