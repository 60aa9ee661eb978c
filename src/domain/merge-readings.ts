import { infoFields, mapInfo, noTexts, type InfoTexts } from './info.ts'
import { isTold, readingParts, toSentAt, type Reading, type ReadingPart } from './reading.ts'

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
    const sentAt = toSentAt(toTold(older, newer, part), part)
    if (sentAt !== null && sentAt !== newer.at) earlier[part] = sentAt
  }
  const isAllNew = Object.keys(earlier).length === 0
  return {
    tokenId: newer.tokenId,
    channelId: toTold(older, newer, 'channelId').channelId,
    tokenStatus: toTold(older, newer, 'tokenStatus').tokenStatus,
    isActive: newer.isActive ?? older.isActive,
    concurrency: toTold(older, newer, 'concurrency').concurrency,
    info: mergeInfo(older, newer),
    at: newer.at,
    ...(!isAllNew && { earlier }),
    ...(newer.timesListed !== undefined && { timesListed: newer.timesListed }),
  }
}

/**
 * The one of two readings whose part counts: the newer, unless it says nothing and the older does. A newer
 * trace that tells of the account, and has no message, takes the message back: Midjourney has nothing to tell. A list,
 * which is known by its switch, has no message by its documentation, and takes none back.
 */
function toTold(older: Reading, newer: Reading, part: ReadingPart): Reading {
  if (part === 'message' && newer.isActive === null && tellsInfo(newer)) return newer
  return !isTold(newer, part) && isTold(older, part) ? older : newer
}

function tellsInfo(reading: Reading): boolean {
  return infoFields.some((field) => isTold(reading, field))
}

function mergeInfo(older: Reading, newer: Reading): InfoTexts | null {
  if (older.info === null || newer.info === null) return newer.info ?? older.info
  return mapInfo((field) => toTold(older, newer, field).info?.[field] ?? null)
}

/** The reading with one part as another reading has it. */
export function takePart(reading: Reading, part: ReadingPart, from: Reading): Reading {
  if (part === 'channelId' || part === 'tokenStatus' || part === 'isActive' || part === 'concurrency') {
    return { ...reading, [part]: from[part] }
  }
  return { ...reading, info: { ...(reading.info ?? noTexts), [part]: from.info?.[part] ?? null } }
}

/** The reading as if it had been made at another moment: every part of it is moved by the same time. */
export function moveReading(reading: Reading, toAt: number): Reading {
  const byMs = toAt - reading.at
  const { standing } = reading
  const moved = {
    ...reading,
    at: toAt,
    ...(standing !== undefined && { standing: { ...standing, since: standing.since + byMs } }),
  }
  if (reading.earlier === undefined) return moved
  const earlier: Partial<Record<ReadingPart, number>> = {}
  for (const part of readingParts) {
    const at = reading.earlier[part]
    if (at !== undefined) earlier[part] = at + byMs
  }
  return { ...moved, earlier }
}
