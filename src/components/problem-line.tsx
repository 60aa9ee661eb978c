import { CircleAlert } from 'lucide'
import { useId } from 'react'
import type { Failure } from '../domain/latest.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useFocusHandedOn } from '../ui/use-focus-handed-on.ts'
import { problemWords, type Subject } from '../words/problem.ts'
import { ProblemPanel } from './problem-panel.tsx'

type ProblemLineProps = {
  failure: Failure
  subject: Subject
  isAsking: boolean
  onRetry: () => void
  /** What is still on screen. */
  keeps?: string
}

/** A refresh that failed, in one line of room that is kept for it: what one reads stays where it is. The rest on demand. */
export function ProblemLine(props: ProblemLineProps) {
  const { failure, subject, isAsking, onRetry } = props
  const words = useWords(problemWords)
  const detailsId = useId()
  const line = useFocusHandedOn<HTMLElement>()
  const { title } = words.tell(failure.problem, subject)
  return (
    <section
      ref={line}
      aria-label={words.region(subject)}
      className="flex h-8 min-w-0 items-center gap-1 text-sm"
    >
      <Icon icon={CircleAlert} size={16} className="text-critical" />
      <p key={title} title={title} className="ms-1 min-w-0 truncate font-medium">
        {title}
      </p>
      <Button look="quiet" popoverTarget={detailsId} className={small}>
        {words.details}
      </Button>
      <Button look="quiet" onClick={onRetry} className={small}>
        {isAsking ? words.asking : words.retry}
      </Button>
      <div
        id={detailsId}
        popover="auto"
        role="dialog"
        aria-label={words.details}
        className="m-auto w-120 max-w-[calc(100vw-2rem)] rounded-card border border-line-strong bg-surface p-5 text-ink shadow-lg backdrop:bg-[#0004]"
      >
        <ProblemPanel isInside {...props} />
      </div>
    </section>
  )
}

const small = 'min-h-7! shrink-0 px-2!'
