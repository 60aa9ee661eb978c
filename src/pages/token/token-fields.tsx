import { SaidText } from '../../components/said-text.tsx'
import type { Reading } from '../../domain/reading.ts'
import { toSaidFields, type SaidField } from '../../domain/trace.ts'
import { Card } from '../../ui/card.tsx'

/** Every field of the token in the service's own words. */
export function TokenFields({ reading }: { reading: Reading }) {
  return (
    <Card title="As the service said it">
      <dl className="grid text-sm md:grid-cols-2 md:gap-x-10">
        {toTokenFields(reading).map(({ label, text }) => (
          <div key={label} className="grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr]">
            <dt className="text-ink-2">{label}</dt>
            <dd className="min-w-0 font-mono">
              <SaidText text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** The fields of a trace without its message, and what a list of tokens says besides. */
function toTokenFields(reading: Reading): SaidField[] {
  const { isActive, concurrency } = reading
  const [, tokenId, channel, status, ...info] = toSaidFields({ ...reading, messageId: null })
  return [
    ...[tokenId, channel, status].filter((field) => field !== undefined),
    { label: 'Active', text: isActive === null ? null : String(isActive) },
    { label: 'Concurrency', text: concurrency },
    ...info,
  ]
}
