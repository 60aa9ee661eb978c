import { infoFields, type InfoField, type InfoTexts } from './info.ts'

/**
 * A trace: the service's answer to "which token handled this message, and how is that token?"
 *
 * Every field is the service's own text, or `null` where the reply did not name it. What the texts mean is read
 * by the parsers beside this file, at the moment of use, so that a text nobody can read is never lost.
 */
export type Trace = {
  messageId: string | null
  tokenId: string | null
  channelId: string | null
  /** An open set: FAST, RELAX, VERIFYING, BANNED are documented for tokens (API reference §4). */
  tokenStatus: string | null
  /** Midjourney's `/info` texts; `null` where the reply holds no token information at all. */
  info: InfoTexts | null
}

/** A field of a reply that is shown as the service sent it. */
export type RawFieldName =
  | 'messageId'
  | 'tokenId'
  | 'channelId'
  | 'tokenStatus'
  | 'isActive'
  | 'concurrency'
  | InfoField

/** One field as the service sent it: `text` is `null` where the reply did not name it. */
export type RawField = { field: RawFieldName; text: string | null }

/**
 * Lists the `/info` fields with the service's own texts. Midjourney's message is listed only when it says something.
 *
 * `{ jobMode: 'Fast', … } → [{ field: 'fastTimeRemaining', text: null }, …]`
 */
export function toRawInfo(info: InfoTexts | null): RawField[] {
  return infoFields
    .filter((field) => field !== 'message' || (info?.message ?? '').trim() !== '')
    .map((field) => ({ field, text: info?.[field] ?? null }))
}

/**
 * Lists every documented field of a trace with the service's own text, in the order people read them.
 *
 * `{ tokenId: '111', … } → [{ field: 'messageId', text: null }, { field: 'tokenId', text: '111' }, …]`
 */
export function toRawFields({ messageId, tokenId, channelId, tokenStatus, info }: Trace): RawField[] {
  return [
    { field: 'messageId', text: messageId },
    { field: 'tokenId', text: tokenId },
    { field: 'channelId', text: channelId },
    { field: 'tokenStatus', text: tokenStatus },
    ...toRawInfo(info),
  ]
}
