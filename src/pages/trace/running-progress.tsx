import { RawText } from '../../components/raw-text.tsx'
import type { Progress } from '../../domain/message.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Bar } from '../../ui/bar.tsx'
import { messageWords } from '../../words/message.ts'

type RunningProgressProps = { progress: Progress; isOld: boolean }

/** How much of a job is done, as a bar and in words. */
export function RunningProgress({ progress, isOld }: RunningProgressProps) {
  const words = useWords(messageWords)
  const formats = useFormats()
  const percent = progress.kind === 'percent' ? progress.percent : null
  return (
    <div className="mt-3">
      <div
        role="progressbar"
        aria-label={words.progress}
        {...(percent !== null && { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        {...(progress.kind === 'unreadable' && { 'aria-valuetext': progress.text })}
      >
        <Bar
          ratio={percent === null ? null : percent / 100}
          className={isOld ? 'text-unknown' : 'text-accent'}
        />
      </div>
      <p className="mt-1.5 text-sm text-ink-2">
        {percent !== null && <span translate="no">{formats.percent(percent / 100)}</span>}
        {progress.kind === 'missing' && <span>{words.noProgress}</span>}
        {progress.kind === 'unreadable' && <RawText text={progress.text} />}
      </p>
    </div>
  )
}
