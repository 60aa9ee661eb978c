/**
 * The browser's storage areas, which may be forbidden or full. Reading then finds nothing and writing says so;
 * neither throws, and the app works on without memory.
 */
export type Area = 'tab' | 'device'

function open(area: Area): Storage | null {
  try {
    return area === 'tab' ? window.sessionStorage : window.localStorage
  } catch {
    return null
  }
}

/** The text under a key; `null` where there is none, or nothing may be read. */
export function readText(area: Area, key: string): string | null {
  try {
    return open(area)?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Writes, or removes for `null`. Returns whether it was kept. */
export function writeText(area: Area, key: string, text: string | null): boolean {
  const storage = open(area)
  if (storage === null) return false
  try {
    if (text === null) storage.removeItem(key)
    else storage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** All keys of an area that begin so; none where nothing may be read. */
export function listKeys(area: Area, prefix: string): string[] {
  try {
    const storage = open(area)
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
    return keys.filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** Parsed JSON, or `null` where nothing readable is stored: what is on the disk is data from outside. */
export function readJson(area: Area, key: string): unknown {
  return parseJson(readText(area, key) ?? '')
}

/** `'[1]' → [1]`, `'[' → null` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The listeners of one kept thing: told by `tell` of a change here, and by the browser of one in another tab. */
export function createChanges(): { tell: () => void; watch: (onChange: () => void) => () => void } {
  const listeners = new Set<() => void>()
  return {
    tell() {
      for (const listener of listeners) listener()
    },
    watch(onChange) {
      listeners.add(onChange)
      window.addEventListener('storage', onChange)
      return () => {
        listeners.delete(onChange)
        window.removeEventListener('storage', onChange)
      }
    },
  }
}
