import { useFormats, useWords } from '../session/speech.tsx'
import { useNow } from '../ui/use-now.ts'
import { commonWords } from '../words/common.ts'

type FreshnessProps = {
  at: number
  /** How often the age moves on, in milliseconds. */
  stepMs?: number
}

/** When something was read, and how long ago that is. */
export function Freshness({ at, stepMs = 1000 }: FreshnessProps) {
  const common = useWords(commonWords)
  const formats = useFormats()
  const now = useNow(stepMs)
  return (
    <time translate="no" dateTime={new Date(at).toISOString()} className="text-xs text-ink-3">
      {common.asOf(`${formats.clock(at)} ${formats.zone(at)}`, formats.age(at, now))}
    </time>
  )
}
