import { SaidText } from '../../components/said-text.tsx'
import { toSaidFields, type Trace } from '../../domain/trace.ts'
import { Card } from '../../ui/card.tsx'

type SaidTableProps = { trace: Trace; requestedId: string }

/** Every documented field of the reply in the service's own words, so that our reading hides nothing. */
export function SaidTable({ trace, requestedId }: SaidTableProps) {
  const isOther = trace.messageId !== null && trace.messageId.toLowerCase() !== requestedId
  return (
    <Card title="As the service said it">
      <dl className="grid text-sm lg:grid-cols-2 lg:gap-x-10">
        {toSaidFields(trace).map(({ label, text }) => (
          <div key={label} className="grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr]">
            <dt className="text-ink-2">{label}</dt>
            <dd className="min-w-0 font-mono">
              <SaidText text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {isOther && (
        <p className="mt-3 text-sm text-ink-3">
          Note: the reply names another message than the one that was asked for.
        </p>
      )}
    </Card>
  )
}
