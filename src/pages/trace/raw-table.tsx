import { RawFields } from '../../components/raw-fields.tsx'
import { toRawFields, type Trace } from '../../domain/trace.ts'
import { useWords } from '../../session/speech.tsx'
import { detailsWords } from '../../words/details.ts'
import { TokenCard } from './token-card.tsx'

type RawTableProps = { trace: Trace; requestedId: string; isOld: boolean }

/** Every documented field of the reply in the service's own words, so that our reading hides nothing. */
export function RawTable({ trace, requestedId, isOld }: RawTableProps) {
  const words = useWords(detailsWords).raw
  const isOther = trace.messageId !== null && trace.messageId.trim().toLowerCase() !== requestedId
  return (
    <TokenCard title={words.title} isOld={isOld}>
      <RawFields fields={toRawFields(trace)} />
      {isOther && <p className="mt-3 text-sm text-ink-3">{words.otherMessage}</p>}
    </TokenCard>
  )
}
