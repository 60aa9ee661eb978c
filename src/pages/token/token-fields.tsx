import { RawFields } from '../../components/raw-fields.tsx'
import type { Reading } from '../../domain/reading.ts'
import { toRawInfo, type RawField } from '../../domain/trace.ts'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { tokenWords } from '../../words/token.ts'
import { toOldSentAt, type Known } from './sent-at.ts'
import { SentNote } from './sent-note.tsx'

/** Every field of the token in the service's own words, and since when it is no longer sent. */
export function TokenFields({ reading, facts }: Known) {
  const words = useWords(tokenWords)
  return (
    <Card title={words.asSent}>
      <RawFields
        fields={toTokenFields(reading)}
        renderNote={({ field }) => {
          if (field === 'tokenId' || field === 'messageId') return null
          const oldSentAt = toOldSentAt({ reading, facts }, field)
          return oldSentAt === null ? null : <SentNote at={oldSentAt} />
        }}
      />
    </Card>
  )
}

/** The fields of a token in the order people read them: those of its list, then those of Midjourney's reply. */
function toTokenFields(reading: Reading): RawField[] {
  const { tokenId, channelId, tokenStatus, isActive, concurrency, info } = reading
  return [
    { field: 'tokenId', text: tokenId },
    { field: 'channelId', text: channelId },
    { field: 'tokenStatus', text: tokenStatus },
    { field: 'isActive', text: isActive === null ? null : String(isActive) },
    { field: 'concurrency', text: concurrency },
    ...toRawInfo(info),
  ]
}
