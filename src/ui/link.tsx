import type { ComponentProps, MouseEvent } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string }

/**
 * A link to a page of this app, followed without loading it anew. The router's own would bring its prefetching of pages
 * along, which needs a server that renders them.
 */
export function Link({ to, onClick, ...others }: LinkProps) {
  const href = useHref(to)
  const { target } = others
  const follow = useLinkClickHandler(to, target === undefined ? {} : { target })
  function click(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return <a {...others} href={href} onClick={click} />
}
