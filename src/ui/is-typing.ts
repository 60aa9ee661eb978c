/** Whether the person is typing there, so that single keys are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select')
  )
}
