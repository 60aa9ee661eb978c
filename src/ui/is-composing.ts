type Pressed = { nativeEvent: { isComposing: boolean; keyCode: number } }

/**
 * Whether a key belongs to an input method that is putting a character together: Enter takes what it offers, Escape drops
 * it, and neither is meant for the page. Safari ends the composition before it tells of the key, and gives it the code 229.
 */
export function isComposing({ nativeEvent }: Pressed): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229
}
