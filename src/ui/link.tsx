import type { ComponentProps, MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** A whole address of this app, from its first slash on. */
  to: string
}

/**
 * A link to a page of this app, followed without loading it anew. The router's own would bring its prefetching of pages
 * along, which needs a server that renders them, and finds out where an address leads that is not whole.
 */
export function Link({ to, onClick, ...others }: LinkProps) {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  function click(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    // Another button or key asks the browser for something else, such as a tab of its own.
    if (event.button !== 0 || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
    if (event.defaultPrevented) return
    event.preventDefault()
    void navigate(to, { replace: pathname + search + hash === to })
  }
  return <a {...others} href={to} onClick={click} />
}
