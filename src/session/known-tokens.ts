import { readLabel, type WatchList } from '../domain/watch-list.ts'
import { readWatchList } from '../storage/watch-list.ts'
import { createBoardStore } from './board-store.ts'

/**
 * The id of the token that a text names, among those that this device knows of the account: those last read, watched, or
 * labelled. `null` where it names none. Loaded when it is needed: not every lookup is for a token.
 */
export async function findKnownToken(account: Promise<string>, text: string): Promise<string | null> {
  const { listedIds, readings, guests } = createBoardStore(await account).read()
  const list = readWatchList()
  const ids = [
    ...listedIds,
    ...readings.map(({ tokenId }) => tokenId),
    ...[...list.messages, ...guests].flatMap(({ tokenId }) => tokenId ?? []),
    ...Object.keys(list.labels),
  ]
  return pickToken(text, [...new Set(ids)], list)
}

/** Whether the account lists a token, by what this device last read, and the person has not taken it off the board. */
export async function isListed(account: Promise<string>, tokenId: string): Promise<boolean> {
  const { listedIds, noListAt } = createBoardStore(await account).read()
  return noListAt === null && listedIds.includes(tokenId) && !readWatchList().hidden.includes(tokenId)
}

/**
 * The token whose label a text is, else the one whose id it is. Of several with the same label, the first.
 *
 * `' Studio 8 ', ['108', '111'], { labels: { 108: 'studio 8' }, … } → '108'`
 */
export function pickToken(text: string, ids: readonly string[], list: WatchList): string | null {
  const wanted = fold(text)
  if (wanted === '') return null
  const labelled = ids.filter((id) => fold(readLabel(list, id) ?? '') === wanted)
  const exact = labelled.find((id) => readLabel(list, id) === text.trim())
  return exact ?? labelled[0] ?? ids.find((id) => fold(id) === wanted) ?? null
}

/** Capitals do not count, nor whether an input method wrote its letters and digits wide. */
function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
