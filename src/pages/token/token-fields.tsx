import { SaidFields } from '../../components/said-fields.tsx'
import type { Reading } from '../../domain/reading.ts'
import { toSaidFields, type SaidField } from '../../domain/trace.ts'
import { Card } from '../../ui/card.tsx'

/** Every field of the token in the service's own words. */
export function TokenFields({ reading }: { reading: Reading }) {
  return (
    <Card title="As the service said it">
      <SaidFields fields={toTokenFields(reading)} />
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
