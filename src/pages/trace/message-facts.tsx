import { RawText } from '../../components/raw-text.tsx'
import { isFinal, type Message, type Progress } from '../../domain/message.ts'
import { parseIsoTimestamp } from '../../domain/timestamp.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Bar } from '../../ui/bar.tsx'
import { traceWords } from '../../words/trace.ts'
import { Picture } from './picture.tsx'

type MessageFactsProps = {
  message: Message
  requestedId: string
  now: number
  isOld: boolean
  isAskedAgain: boolean
}

/** What a message is: its picture, its prompt, how far it is, and when it was made. */
export function MessageFacts({ message, requestedId, now, isOld, isAskedAgain }: MessageFactsProps) {
  const words = useWords(traceWords).message
  const { messageId, status, prompt, error, pictureUrl, progress, createdText, updatedText } = message
  const isOther = messageId !== null && messageId.trim().toLowerCase() !== requestedId
  return (
    <div className="flex flex-col gap-4 sm:flex-row">
      {(pictureUrl !== null || status.kind === 'done') && <Picture key={pictureUrl} url={pictureUrl} />}
      <div className="min-w-0 grow">
        {isOther && (
          <p className="mb-3 flex flex-wrap gap-x-1 text-sm text-ink-2">
            <span>{words.otherMessage}</span>
            <span className="font-mono">
              <RawText text={messageId} />
            </span>
          </p>
        )}
        <p className="text-base">
          {prompt === null ? (
            <span className="text-ink-3 italic">{words.noPrompt}</span>
          ) : (
            <RawText text={prompt} />
          )}
        </p>
        {!isFinal(status) && (
          <RunningProgress progress={progress} isOld={isOld} isAskedAgain={isAskedAgain} />
        )}
        {isFinal(status) && progress.kind === 'unreadable' && (
          <p className="mt-3 text-sm text-ink-2">
            <RawText text={progress.text} />
          </p>
        )}
        {error !== null && error !== '' && (
          <p className="mt-3 rounded-control bg-critical-ground p-3 text-sm">
            <RawText text={error} />
          </p>
        )}
        <div className="mt-3 text-xs text-ink-3">
          <Moment label={words.createdLabel} say={words.created} text={createdText} now={now} />
          <Moment label={words.updatedLabel} say={words.updated} text={updatedText} now={now} />
        </div>
      </div>
    </div>
  )
}

type RunningProgressProps = {
  progress: Progress
  isOld: boolean
  isAskedAgain: boolean
}

function RunningProgress({ progress, isOld, isAskedAgain }: RunningProgressProps) {
  const words = useWords(traceWords).message
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
      <p className="mt-1.5 flex flex-wrap gap-x-2 text-sm text-ink-2">
        {percent !== null && <span translate="no">{formats.percent(percent / 100)}</span>}
        {progress.kind === 'missing' && <span>{words.noProgress}</span>}
        {progress.kind === 'unreadable' && (
          <span>
            <RawText text={progress.text} />
          </span>
        )}
        {isAskedAgain && <span className="text-ink-3">{words.askedAgain}</span>}
      </p>
    </div>
  )
}

type MomentProps = {
  label: string
  say: (at: number, now: number) => string
  text: string | null
  now: number
}

function Moment({ label, say, text, now }: MomentProps) {
  const at = parseIsoTimestamp(text ?? undefined)
  if (at !== null) {
    return (
      <p>
        <time translate="no" dateTime={new Date(at).toISOString()}>
          {say(at, now)}
        </time>
      </p>
    )
  }
  return (
    <p className="flex flex-wrap gap-x-1">
      <span>{label}</span>
      <span>
        <RawText text={text} />
      </span>
    </p>
  )
}
