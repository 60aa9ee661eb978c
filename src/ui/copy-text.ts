/** Puts a text on the clipboard. Returns whether it worked: browsers forbid it off HTTPS or without focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
