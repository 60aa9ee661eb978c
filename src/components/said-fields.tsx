import type { SaidField } from '../domain/trace.ts'
import { SaidText } from './said-text.tsx'

/** Fields as terms and values, each in the service's own words. */
export function SaidFields({ fields }: { fields: readonly SaidField[] }) {
  return (
    <dl className="grid text-sm lg:grid-cols-2 lg:gap-x-10">
      {fields.map(({ label, text }) => (
        <div key={label} className="grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr]">
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0 font-mono">
            <SaidText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
