import { findParts, hidden, isWordy } from './credential.ts'

/** Shorter ones would take ordinary words out of ordinary texts: they are not looked for. */
const shortestSecret = 6
/** Of a longer secret the letters and digits alone tell that it is there, whatever stands between them. */
const longSecret = 12

/** More than the tokens of any account; what is named beyond that is hidden in its own reply only. */
const mostSecrets = 2_000
const longestSecret = 8_192
const mostCharacters = 500_000
/** Characters compared for one text. Only a text made to keep us busy comes near this: it is hidden as a whole. */
const mostCompared = 20_000_000

type Secret = {
  /** Its letters and digits, small. */
  letters: string
  /** A short one, or one of words, must stand there exactly so (small), or with a gap after each letter. */
  exact: string | null
}

/**
 * Secrets that are to be found again: in any case, and with anything but letters and digits strewn in. They are looked
 * up by how they end, so that it costs the same however many and however long they are.
 */
export type Known = {
  all: Set<string>
  byEnding: Map<string, Secret[]>
  /** Hardly any letters and digits in them: found as they are. */
  odd: Set<string>
  characters: number
}

/** The secrets that are known from the start: all of them, of any length from 6 characters. */
export function toKnown(secrets: readonly string[]): Known {
  const known: Known = { all: new Set(), byEnding: new Map(), odd: new Set(), characters: 0 }
  for (const secret of secrets) add(known, secret)
  return known
}

/** Adds a secret and its telling parts. Says false of one that is too long, or where there are too many already. */
export function remember(known: Known, secret: string): boolean {
  if (known.all.has(secret)) return true
  const isRoom = known.all.size < mostSecrets && known.characters + secret.length <= mostCharacters
  if (!isRoom || secret.length > longestSecret) return false
  add(known, secret)
  return true
}

function add(known: Known, secret: string): void {
  if (secret.length < shortestSecret) return
  known.all.add(secret)
  known.characters += secret.length
  for (const part of [secret, ...findParts(secret)]) {
    const letters = toLetters(part)
    if (letters.length >= shortestSecret && /^[ -~]+$/.test(part)) {
      const ending = letters.slice(-shortestSecret)
      const exact =
        letters.length < longSecret || isWordy(part)
          ? part.toLowerCase().replace(/^[^a-z\d]+|[^a-z\d]+$/g, '')
          : null
      const same = known.byEnding.get(ending) ?? []
      known.byEnding.set(ending, same)
      same.push({ letters, exact })
    } else known.odd.add(part)
  }
}

function toLetters(text: string): string {
  return text.replace(/[^a-z\d]+/gi, '').toLowerCase()
}

/** Replaces each secret that is known. */
export function hideKnown(text: string, known: Known): string {
  if (known.all.has(text)) return hidden
  let rest = text
  for (const secret of known.odd) rest = rest.replaceAll(secret, hidden)
  const letters = toLetters(rest)
  let places: number[] | null = null
  let compared = 0
  /** What follows `stop`, with its secrets replaced: they are looked for from the end. */
  let tail = ''
  let stop = rest.length
  for (let end = letters.length; end >= shortestSecret; end--) {
    const same = known.byEnding.get(letters.slice(end - shortestSecret, end))
    if (same === undefined) continue
    places ??= Array.from(rest.matchAll(/[a-z\d]/gi), ({ index }) => index)
    const to = (places[end - 1] ?? 0) + 1
    let length = 0
    for (const secret of same) {
      compared += secret.letters.length
      if (compared > mostCompared) return hidden
      // Of secrets that end alike the longest counts.
      if (secret.letters.length <= length || !letters.endsWith(secret.letters, end)) continue
      if (isThere(rest.slice(places[end - secret.letters.length], to), secret.exact))
        length = secret.letters.length
    }
    if (length === 0) continue
    tail = hidden + rest.slice(to, stop) + tail
    stop = places[end - length] ?? 0
    end -= length - 1
  }
  return rest.slice(0, stop) + tail
}

function isThere(span: string, exact: string | null): boolean {
  return exact === null || span.toLowerCase() === exact || !/[a-z\d]{2}/i.test(span)
}
