/** Whether a key may be a command of the page: nothing lies over it, and no character is being put together. */
export function isForPage(event: KeyboardEvent): boolean {
  return !event.isComposing && !event.altKey && document.querySelector('dialog[open]') === null
}

/** Whether it is a key by itself, and no letter of what the person is typing. */
export function isSingleKey({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !isTyping(target)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select')
  )
}
