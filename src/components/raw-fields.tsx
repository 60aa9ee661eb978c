import type { RawField } from '../domain/trace.ts'
import { useWords } from '../session/speech.tsx'
import { commonWords } from '../words/common.ts'
import { RawText } from './raw-text.tsx'

/** Fields as terms and values, each in the service's own words. */
export function RawFields({ fields }: { fields: readonly RawField[] }) {
  const common = useWords(commonWords)
  return (
    <dl className="grid text-sm lg:grid-cols-2 lg:gap-x-10">
      {fields.map(({ field, text }) => (
        <div key={field} className="grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr]">
          <dt className="text-ink-2">{common.fields[field]}</dt>
          <dd className="min-w-0 font-mono">
            <RawText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
