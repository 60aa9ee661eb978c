import { fold } from '../../session/known-tokens.ts'

/**
 * How well texts answer to what was typed: 0 where one is just that, 1 where one begins with it, 2 where every word
 * stands somewhere in them; `null` where one does not.
 *
 * `'10', ['Studio 8', '108'] → 1`, `'8 stu', ['Studio 8', '108'] → 2`
 */
export function toRank(typed: string, texts: readonly string[]): 0 | 1 | 2 | null {
  const wanted = fold(typed)
  const folded = texts.map(fold)
  if (folded.includes(wanted)) return 0
  if (folded.some((text) => text.startsWith(wanted))) return 1
  const all = folded.join('\n')
  return wanted.split(/\s+/).every((word) => all.includes(word)) ? 2 : null
}

/** Those that answer to what was typed, the best first; equals keep their order. All where nothing was typed. */
export function pick<T>(typed: string, items: readonly T[], toTexts: (item: T) => readonly string[]): T[] {
  if (typed.trim() === '') return [...items]
  return items
    .flatMap((item) => {
      const rank = toRank(typed, toTexts(item))
      return rank === null ? [] : [{ item, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/**
 * A text in pieces, every second of which is one of the words that were typed.
 *
 * `'10', 'Studio 108' → ['Studio ', '10', '8']`
 */
export function splitMatches(typed: string, text: string): string[] {
  const words = typed.trim().split(/\s+/)
  const shown = words.filter((word) => word !== '' && text.toLowerCase().includes(word.toLowerCase()))
  if (shown.length === 0) return [text]
  const longestFirst = shown.toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.split(new RegExp(`(${escaped.join('|')})`, 'i'))
}
