/** So many texts are remembered, each no longer than one that says anything: 500 tokens say no more than this. */
const mostTexts = 4_000
const longestText = 200

/**
 * The same parser, which reads a text that it has just read no second time: most texts of a token are the same in every
 * reply. What it gives is shared, so nobody may change it.
 *
 * `remember(parseCount)('None')` twice → the same object
 */
export function remember<T>(parse: (text: string | undefined) => T): (text: string | undefined) => T {
  const read = new Map<string, T>()
  return (text) => {
    if (text === undefined || text.length > longestText) return parse(text)
    const known = read.get(text)
    if (known !== undefined) return known
    const value = parse(text)
    // All at once: those that are still said come back with the next reading.
    if (read.size >= mostTexts) read.clear()
    read.set(text, value)
    return value
  }
}
