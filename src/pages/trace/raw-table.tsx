import { toRawFields, type Trace } from '../../domain/trace.ts'
import { useWords } from '../../session/speech.tsx'
import { traceWords } from '../../words/trace.ts'
import { TokenCard } from './token-card.tsx'
import { useBeside } from './use-beside.ts'

type RawTableProps = { trace: Trace; requestedId: string; isOld: boolean }

/** Every documented field of the reply in the service's own words, so that our reading hides nothing. */
export function RawTable({ trace, requestedId, isOld }: RawTableProps) {
  const words = useWords(traceWords).raw
  const beside = useBeside()
  const isOther = trace.messageId !== null && trace.messageId.trim().toLowerCase() !== requestedId
  return (
    <TokenCard title={words.title} isOld={isOld}>
      {beside !== null && <beside.RawFields fields={toRawFields(trace)} />}
      {isOther && <p className="mt-3 text-sm text-ink-3">{words.otherMessage}</p>}
    </TokenCard>
  )
}
