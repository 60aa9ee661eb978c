import { CornerDownRight } from 'lucide'
import type { ReactNode } from 'react'
import type { Facts } from '../domain/facts.ts'
import { useWords } from '../session/speech.tsx'
import { Icon } from '../ui/icon.tsx'
import { nextStepWords } from '../words/next-step.ts'

type NextStepProps = {
  /** `null` for a token that was never read. */
  facts: Facts | null
  /** What of it can be done here. */
  children?: ReactNode
}

/** What to do next about a token, in one line, and the buttons for it. */
export function NextStep({ facts, children }: NextStepProps) {
  const words = useWords(nextStepWords)
  const text = toText()

  function toText(): string | null {
    if (facts === null) return words.never
    const { reasons, isOld, period, level, pace } = facts
    const [worst] = reasons
    // What a reply leaves out has a line of its own; what is only old is read anew.
    if (isOld && worst?.kind !== 'outdated') return words.refresh
    if (level === 'ok' && pace !== null && pace.runsOutAt !== null) return words.slower
    const refillAt = period === null || period.isLast ? null : period.resetsAt
    return worst === undefined ? null : words.step(worst, refillAt)
  }

  if (text === null) return null
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 py-2 ps-5 pe-3">
      <p className="flex min-w-0 flex-1 basis-64 gap-3">
        <Icon icon={CornerDownRight} size={16} className="mt-1 rtl:-scale-x-100" />
        <span>
          <strong className="font-semibold">{words.next}</strong> <span key={text}>{text}</span>
        </span>
      </p>
      {children}
    </div>
  )
}
