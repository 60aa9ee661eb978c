import * as v from 'valibot'
import type { WatchList } from '../domain/watch-list.ts'
import { listSchema } from './watch-list.ts'
import { parseJson } from './web-storage.ts'

/** What an exported file looks like: the list behind a name and a version, and no secret in it. */
const fileSchema = v.object({
  format: v.picklist(['tokenscope watch list']),
  version: v.picklist([1]),
  list: listSchema,
})

/** The watch list as a file to keep or to pass on. */
export function formatWatchListFile(list: WatchList): string {
  return JSON.stringify({ format: 'tokenscope watch list', version: 1, list }, null, 2)
}

/** Reads an exported file; `null` where it is none. */
export function parseWatchListFile(text: string): WatchList | null {
  const file = v.safeParse(fileSchema, parseJson(text))
  return file.success ? file.output.list : null
}
