import type { Problem } from '../domain/problem.ts'
import type { Reading } from '../domain/reading.ts'
import { createBoardStore } from './board-store.ts'

/** What kept the tokens of an account from being read when this device last asked. Loaded beside the page. */
export async function readKeptProblem(account: Promise<string>): Promise<Problem | null> {
  return createBoardStore(await account).read().failure?.problem ?? null
}

/** What this device last read of the account's tokens for the board. */
export async function readKeptReadings(account: Promise<string>): Promise<readonly Reading[]> {
  return createBoardStore(await account).read().readings
}
