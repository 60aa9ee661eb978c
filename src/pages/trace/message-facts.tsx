import { RawText } from '../../components/raw-text.tsx'
import { isFinal, type Message } from '../../domain/message.ts'
import { parsePrompt } from '../../domain/prompt.ts'
import { useWords } from '../../session/speech.tsx'
import { messageWords } from '../../words/message.ts'
import { MessageTimes } from './message-times.tsx'
import { Picture } from './picture.tsx'
import { RunningProgress } from './running-progress.tsx'

type MessageFactsProps = { message: Message; requestedId: string; now: number; isOld: boolean }

/** What a message is: its picture, its prompt, how far it is, and when it was made. */
export function MessageFacts({ message, requestedId, now, isOld }: MessageFactsProps) {
  const words = useWords(messageWords)
  const { messageId, status, prompt, error, pictureUrl, progress } = message
  const isOther = messageId !== null && messageId.trim().toLowerCase() !== requestedId
  return (
    <div className="flex flex-col gap-5 sm:flex-row">
      <Picture key={pictureUrl} url={pictureUrl} status={status} />
      <div className="flex min-w-0 grow flex-col">
        {isOther && (
          <p className="mb-3 flex flex-wrap gap-x-1 text-sm text-ink-2">
            <span>{words.otherMessage}</span>
            <span className="font-mono">
              <RawText text={messageId} />
            </span>
          </p>
        )}
        <PromptText prompt={prompt} />
        {!isFinal(status) && <RunningProgress progress={progress} isOld={isOld} />}
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
        <MessageTimes message={message} now={now} />
      </div>
    </div>
  )
}

/** What was asked for, its parameters apart. */
function PromptText({ prompt }: { prompt: string | null }) {
  const words = useWords(messageWords)
  if (prompt === null) return <p className="text-ink-3 italic">{words.noPrompt}</p>
  const { text, parameters } = parsePrompt(prompt)
  return (
    <>
      <p className="text-[1.0625rem]/[1.5625rem]">
        <RawText text={text} />
      </p>
      {parameters.length > 0 && (
        <ul aria-label={words.parameters} className="mt-2.5 flex flex-wrap gap-1.5">
          {parameters.map((one, index) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- the same may stand there twice
              key={index}
              className="max-w-full rounded border border-line px-2 font-mono text-xs/6 wrap-anywhere"
            >
              <bdi translate="no">{one}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
