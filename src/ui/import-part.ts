const listeners = new Set<() => void>()

/** Brings a part of the app by its `import()`, and tells who wants to know where it cannot be had. */
export async function importPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    for (const listener of listeners) listener()
    throw error
  }
}

/** Calls back when a part of the app is missing, as right after a newer build was deployed. */
export function onMissingPart(listener: () => void): void {
  listeners.add(listener)
}
