import { Pause, Play } from 'lucide'
import { spacingMs } from '../../domain/limits.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts'
import { tracesWords } from '../../words/traces.ts'
import type { Asking } from './use-asking.ts'

type TracesProgressProps = {
  asking: Pick<Asking, 'isStopped' | 'stop' | 'resume'>
  answered: number
  all: number
  /** How many tokens they lead to. */
  tokens: number
}

/** How far the tracing is, and how to stop it and go on. It keeps its room when all is traced. */
export function TracesProgress({ asking, answered, all, tokens }: TracesProgressProps) {
  const words = useWords(tracesWords)
  const text = toText()

  function toText(): string {
    if (answered === all) return words.allTraced(all, tokens)
    if (asking.isStopped) return words.stoppedAt(answered, all)
    return words.progress(answered, all, spacingMs.general, (all - answered) * spacingMs.general)
  }

  return (
    <div className="flex min-h-9 items-center gap-4">
      <div className="min-w-0 grow">
        <div
          role="progressbar"
          aria-label={words.progressName}
          aria-valuenow={answered}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuetext={text}
        >
          <Bar ratio={answered / all} className={asking.isStopped ? 'text-unknown' : 'text-accent'} />
        </div>
        <p translate="no" className="mt-1.5 min-h-16.5 text-sm text-ink-2 sm:min-h-5.5">
          {text}
        </p>
      </div>
      {answered < all && <StopButton asking={asking} answered={answered} all={all} />}
    </div>
  )
}

type StopButtonProps = Pick<TracesProgressProps, 'asking' | 'answered' | 'all'>

function StopButton({ asking, answered, all }: StopButtonProps) {
  const words = useWords(tracesWords)
  const button = useFocusHandedOn<HTMLSpanElement>()
  const { isStopped, stop, resume } = asking

  function toggle() {
    if (isStopped) resume()
    else stop()
    announce(isStopped ? words.resumed : words.stoppedAt(answered, all))
  }

  return (
    <span ref={button}>
      <Button className="min-w-28" onClick={toggle}>
        <Icon icon={isStopped ? Play : Pause} />
        <span key={String(isStopped)}>{isStopped ? words.resume : words.stop}</span>
      </Button>
    </span>
  )
}
