import { spacingMs } from '../domain/limits.ts'
import { readLabel, type WatchList } from '../domain/watch-list.ts'
import type { PollState } from '../polling/state.ts'
import { readEvery } from '../storage/preference-changes.ts'
import { readWatchList } from '../storage/watch-list.ts'
import type { BoardRow } from './board-context.ts'
import { createJudge, toNextChange, toRows } from './board-rows.ts'
import { createBoardStore } from './board-store.ts'

/** A token that this device knows of, judged by what is kept: on the board, taken off it, or only named somewhere. */
export type KnownToken = Pick<BoardRow, 'tokenId' | 'label' | 'facts'> & {
  place: 'board' | 'hidden' | 'named'
}

/** Where tokens are only asked for by hand: as on the board. */
const byHandEveryMs = 300_000

/**
 * What this device keeps of an account's board, without asking anybody: for the search and for the count in the header,
 * on pages that have no board around them.
 */
export function createKnownBoard(account: string) {
  const store = createBoardStore(account)
  const judgeReading = createJudge()

  let last: { state: PollState; list: WatchList; tokens: readonly KnownToken[]; until: number } | null = null

  /** Those on the board, in the person's own order; then the others. The same list until something changes. */
  function readTokens(now: number): readonly KnownToken[] {
    const state = store.read()
    const list = readWatchList()
    if (last !== null && last.state === state && last.list === list && now < last.until) return last.tokens
    const everyMs = toEveryMs(state, list)
    const rows = toRows(state, list, (reading) => judgeReading(reading, now, everyMs))
    const tokens = [...rows.map((row) => toKnown(row, list)), ...toNamed(rows, state, list)]
    last = { state, list, tokens, until: toNextChange(rows) }
    return tokens
  }

  return {
    subscribe: store.subscribe,
    readTokens,
    /** Has the tokens asked about before they are due, by whichever tab polls. */
    request: (now: number) => store.write({ requestedAt: now, problems: {} }),
  }
}

function toKnown({ tokenId, label, facts }: BoardRow, list: WatchList): KnownToken {
  return { tokenId, label, facts, place: list.hidden.includes(tokenId) ? 'hidden' : 'board' }
}

function toNamed(rows: readonly BoardRow[], state: PollState, list: WatchList): KnownToken[] {
  const onBoard = new Set(rows.map(({ tokenId }) => tokenId))
  return listIds(state, list)
    .filter((tokenId) => !onBoard.has(tokenId))
    .map((tokenId) => ({ tokenId, label: readLabel(list, tokenId), facts: null, place: 'named' }))
}

/** How often a token is asked about: where only messages name them, one after the other. */
function toEveryMs({ noListAt }: PollState, { messages }: WatchList): number {
  const everyMs = readEvery() ?? byHandEveryMs
  return noListAt === null ? everyMs : Math.max(everyMs, messages.length * spacingMs.general)
}

/** The ids that this device knows of the account: those last read, watched, or labelled. */
function listIds({ listedIds, readings, guests }: PollState, list: WatchList): string[] {
  const ids = [
    ...listedIds,
    ...readings.map(({ tokenId }) => tokenId),
    ...[...list.messages, ...guests].flatMap(({ tokenId }) => tokenId ?? []),
    ...Object.keys(list.labels),
  ]
  return [...new Set(ids)]
}

/**
 * The id of the token that a text names, among those that this device knows of the account. `null` where it names none.
 * Loaded when it is needed: not every lookup is for a token.
 */
export async function findKnownToken(account: Promise<string>, text: string): Promise<string | null> {
  const list = readWatchList()
  return pickToken(text, listIds(createBoardStore(await account).read(), list), list)
}

/** Whether the account lists a token, by what this device last read, and the person has not taken it off the board. */
export async function isListed(account: Promise<string>, tokenId: string): Promise<boolean> {
  const { listedIds, noListAt } = createBoardStore(await account).read()
  return noListAt === null && listedIds.includes(tokenId) && !readWatchList().hidden.includes(tokenId)
}

/**
 * The token whose label a text is, else the one whose id it is, also as `Token 7`, `#7` or its address. Of several with the same label, the first.
 *
 * `' Studio 8 ', ['108', '111'], { labels: { 108: 'studio 8' }, … } → '108'`
 */
export function pickToken(text: string, ids: readonly string[], list: WatchList): string | null {
  return pick(text, ids, list) ?? pick(takeName(text), ids, list)
}

function pick(text: string, ids: readonly string[], list: WatchList): string | null {
  const wanted = fold(text)
  if (wanted === '') return null
  const labelled = ids.filter((id) => fold(readLabel(list, id) ?? '') === wanted)
  const exact = labelled.find((id) => readLabel(list, id) === text.trim())
  return exact ?? labelled[0] ?? ids.find((id) => fold(id) === wanted) ?? null
}

const named =
  /^(?:(?:token|令牌)(?:\s*id)?\s*[:=#]?\s*|#\s*|(?:https?:\/\/[^/\s]+)?\/?tokens\/)([^/?#]+)\/?(?:[?#].*)?$/i

/** What stands after the word or the address of a token. `'Token 7'` → `'7'`, `'https://x.y/tokens/7'` → `'7'` */
function takeName(text: string): string {
  const name = named.exec(fold(text))?.[1] ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Capitals do not count, nor whether an input method wrote its letters and digits wide. */
export function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
