/** The sandbox's chance: everything that looks random is a hash of the seed and of what it is about. */

/** A 32-bit hash (FNV-1a, finished as in Murmur3), e.g. `hashOf(1, 'token', 101)`, always the same number. */
export function hashOf(...parts: readonly (string | number)[]): number {
  const text = parts.join('|')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A number from 0 up to, not including, 1. */
export function chance(...parts: readonly (string | number)[]): number {
  return hashOf(...parts) / 2 ** 32
}

/** A number from `low` up to `high`. */
export function between(low: number, high: number, ...parts: readonly (string | number)[]): number {
  return low + (high - low) * chance(...parts)
}

/** One of the items. */
export function pick<Item>(items: readonly [Item, ...Item[]], ...parts: readonly (string | number)[]): Item {
  return items[hashOf(...parts) % items.length] ?? items[0]
}

/** A number from 0 to 1 which drifts: a new goal every `stepMs`, a straight line from one to the next. */
export function drift(now: number, stepMs: number, ...parts: readonly (string | number)[]): number {
  const step = Math.floor(now / stepMs)
  const share = now / stepMs - step
  return chance(...parts, step) * (1 - share) + chance(...parts, step + 1) * share
}

/** A well-formed UUID (version 4), e.g. `uuidOf(1, 'history', 3)`. */
export function uuidOf(...parts: readonly (string | number)[]): string {
  const hex = [0, 1, 2, 3]
    .map((word) =>
      hashOf(...parts, word)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
