import { mapInfo, type InfoTexts } from './info.ts'
import { readingParts, toPart, toSaidAt, type Reading, type ReadingPart } from './reading.ts'

/**
 * Lays a newer reading over an older one of the same token: what the newer does not say stays as it was, and keeps its
 * age (a reply to a toggle may lack `info`). The older one of two replies never wins.
 *
 * `{ isActive: true, at: 10 }, { isActive: null, at: 20 } → { isActive: true, at: 20, earlier: { isActive: 10 } }`
 */
export function mergeReadings(older: Reading | null, newer: Reading): Reading {
  if (older === null) return newer
  if (older.at > newer.at) return mergeReadings(newer, older)
  const earlier: Partial<Record<ReadingPart, number>> = {}
  for (const part of readingParts) {
    const source = toPart(newer, part) === null ? older : newer
    const saidAt = toSaidAt(source, part)
    if (saidAt !== null && saidAt !== newer.at) earlier[part] = saidAt
  }
  const isAllNew = Object.keys(earlier).length === 0
  return {
    tokenId: newer.tokenId,
    channelId: newer.channelId ?? older.channelId,
    tokenStatus: newer.tokenStatus ?? older.tokenStatus,
    isActive: newer.isActive ?? older.isActive,
    concurrency: newer.concurrency ?? older.concurrency,
    info: mergeInfo(older.info, newer.info),
    at: newer.at,
    ...(!isAllNew && { earlier }),
    ...(newer.timesListed !== undefined && { timesListed: newer.timesListed }),
  }
}

function mergeInfo(older: InfoTexts | null, newer: InfoTexts | null): InfoTexts | null {
  if (older === null || newer === null) return newer ?? older
  return mapInfo((field) => newer[field] ?? older[field])
}

/** The reading as if it had been made at another moment: every part of it is moved by the same time. */
export function moveReading(reading: Reading, toAt: number): Reading {
  const byMs = toAt - reading.at
  if (reading.earlier === undefined) return { ...reading, at: toAt }
  const earlier: Partial<Record<ReadingPart, number>> = {}
  for (const part of readingParts) {
    const at = reading.earlier[part]
    if (at !== undefined) earlier[part] = at + byMs
  }
  return { ...reading, at: toAt, earlier }
}
