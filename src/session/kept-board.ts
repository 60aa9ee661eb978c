import type { Problem } from '../domain/problem.ts'
import type { Reading } from '../domain/reading.ts'
import { createBoardStore } from './board-store.ts'

/** What kept the tokens of an account from being read when this device last asked. Loaded beside the page. */
export async function readKeptProblem(account: Promise<string>): Promise<Problem | null> {
  return createBoardStore(await account).read().failure?.problem ?? null
}

/** What this device last read of a token for the board; `null` where it never did. */
export async function readKeptReading(account: Promise<string>, tokenId: string): Promise<Reading | null> {
  const { readings } = createBoardStore(await account).read()
  return readings.find((reading) => reading.tokenId === tokenId) ?? null
}
