import type { ReactNode } from 'react'
import type { RawField } from '../domain/trace.ts'
import { useWords } from '../session/speech.tsx'
import { commonWords } from '../words/common.ts'
import { RawText } from './raw-text.tsx'

type RawFieldsProps = {
  fields: readonly RawField[]
  /** What is to be said of a field besides; such a field is drawn as what was. `null` for nothing. */
  renderNote?: (field: RawField) => ReactNode
}

/** Fields as terms and values, each in the service's own words. */
export function RawFields({ fields, renderNote }: RawFieldsProps) {
  const common = useWords(commonWords)
  return (
    <dl className="grid text-xs lg:grid-cols-2 lg:gap-x-10">
      {fields.map((one) => {
        const note = renderNote?.(one) ?? null
        return (
          <div
            key={one.field}
            className={`grid min-h-8.5 items-baseline gap-x-4 border-t border-line py-1.5 sm:grid-cols-[10rem_1fr] ${note === null ? '' : 'hatched text-ink-2'}`}
          >
            <dt className="text-ink-2">{common.fields[one.field]}</dt>
            <dd className="min-w-0 font-mono">
              <RawText text={one.text} />
              {note}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
