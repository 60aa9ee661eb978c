import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file's bytes and what tells them from any others, read at one moment. */
export type KeptFile = { bytes: Uint8Array<ArrayBuffer>; etag: string }

/** Some builds' worth: names of older builds are forgotten with the rest. */
const mostKept = 1000

/**
 * Reads the files below a folder, each once for as long as it stays the same file: same place on the disk, size and
 * times, to the nanosecond, since a deployment swaps files under us. `null` is what is missing or is no file.
 *
 * `read('/index.html') → { bytes, etag: '"n4bQgYhMfWWa…"' }`
 */
export function createFileReader(root: string): (path: string) => Promise<KeptFile | null> {
  const kept = new Map<string, KeptFile & { stamp: string }>()

  return async function read(path) {
    const file = join(root, path)
    try {
      const stats = await stat(file, { bigint: true })
      if (!stats.isFile()) return null
      // What is read after the stamp was taken can only be newer: then the stamp is another the next time.
      const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ')
      const known = kept.get(file)
      if (known?.stamp === stamp) return known
      const bytes = await readFile(file)
      const found = { bytes, etag: `"${hash('sha256', bytes, 'base64url')}"`, stamp }
      if (kept.size >= mostKept) kept.clear()
      kept.set(file, found)
      return found
    } catch {
      return null
    }
  }
}
