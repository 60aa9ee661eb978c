import { useEffect, useRef, type ReactNode } from 'react'

type PageHeadingProps = {
  /** The document's title, before the product's name. */
  title: string
  className?: string
  children: ReactNode
}

let isFirstPage = true

/** The heading of a page. It names the document, and takes the focus when the page was come to from another. */
export function PageHeading({ title, className = '', children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === '' ? 'Tokenscope' : `${title} · Tokenscope`
  }, [title])
  useEffect(() => {
    // Focusing also scrolls the heading into view, as a page that is loaded anew would begin at its top.
    if (!isFirstPage && !isTyping()) heading.current?.focus()
    isFirstPage = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}

/** Whether somebody types: into a field of the page itself, or already the next text into the lookup. */
function isTyping(): boolean {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.value !== ''
  return activeElement instanceof HTMLInputElement
}
