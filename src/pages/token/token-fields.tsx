import { RawText } from '../../components/raw-text.tsx'
import type { Reading } from '../../domain/reading.ts'
import { toRawInfo, type RawField } from '../../domain/trace.ts'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { toOldSentAt, type Known } from './sent-at.ts'
import { SentNote } from './sent-note.tsx'

/** Every field of the token in the service's own words, and since when it is no longer sent. */
export function TokenFields({ reading, facts }: Known) {
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  return (
    <Card title={words.asSent}>
      <dl className="grid text-sm lg:grid-cols-2 lg:gap-x-10">
        {toTokenFields(reading).map(({ field, text }) => {
          const isPart = field !== 'tokenId' && field !== 'messageId'
          const oldSentAt = isPart ? toOldSentAt({ reading, facts }, field) : null
          return (
            <div
              key={field}
              className={`grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr] ${oldSentAt === null ? '' : 'hatched'}`}
            >
              <dt className="text-ink-2">{common.fields[field]}</dt>
              <dd className={`min-w-0 font-mono ${oldSentAt === null ? '' : 'text-ink-2'}`}>
                <RawText text={text} />
                <SentNote at={oldSentAt} />
              </dd>
            </div>
          )
        })}
      </dl>
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
