import { SaidFields } from '../../components/said-fields.tsx'
import { toSaidFields, type Trace } from '../../domain/trace.ts'
import { Card } from '../../ui/card.tsx'

type SaidTableProps = { trace: Trace; requestedId: string }

/** Every documented field of the reply in the service's own words, so that our reading hides nothing. */
export function SaidTable({ trace, requestedId }: SaidTableProps) {
  const isOther = trace.messageId !== null && trace.messageId.toLowerCase() !== requestedId
  return (
    <Card title="As the service said it">
      <SaidFields fields={toSaidFields(trace)} />
      {isOther && (
        <p className="mt-3 text-sm text-ink-3">
          Note: the reply names another message than the one that was asked for.
        </p>
      )}
    </Card>
  )
}
