/** A family emoji is 11 units of UTF-16, a letter with its marks 2 to 4: so many are allowed for each, on average. */
const unitsPerCharacter = 4

let segmenter: Intl.Segmenter | null = null

/**
 * The longest a text can be after {@link cutText}, in units of UTF-16, as a form field counts them.
 *
 * `60` → `240`
 */
export function toMostUnits(characters: number): number {
  return characters * unitsPerCharacter
}

/**
 * The beginning of a text: at most so many characters as a person counts them, so that neither an emoji, nor a flag,
 * nor a letter with its accents is cut through. Of what has four times as many units of UTF-16 less is kept, since
 * one such character may be of any length; only one that alone exceeds this is cut through, between two code points.
 *
 * `'studio 👩‍🚀👩‍🚀', 8` → `'studio 👩‍🚀'`
 */
export function cutText(text: string, characters: number): string {
  if (text.length <= characters) return text
  const mostUnits = toMostUnits(characters)
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  // Two units more, so that what belongs to the last character is seen to.
  const beginning = text.slice(0, mostUnits + 2)
  let [count, end] = [0, 0]
  for (const { segment } of segmenter.segment(beginning)) {
    if (count === characters || end + segment.length > mostUnits) break
    count += 1
    end += segment.length
  }
  return end === 0 ? cutBetweenCodePoints(beginning, mostUnits) : beginning.slice(0, end)
}

function cutBetweenCodePoints(text: string, units: number): string {
  return text.slice(0, units).replace(/[\ud800-\udbff]$/, '')
}
