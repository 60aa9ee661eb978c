import { RawText } from '../../components/raw-text.tsx'
import { isFinal, type Message } from '../../domain/message.ts'
import { parseIsoTimestamp } from '../../domain/timestamp.ts'
import { useWords } from '../../session/speech.tsx'
import { messageWords } from '../../words/message.ts'

type MessageTimesProps = { message: Message; now: number }

/** When a message was asked for, and when it came to its end or was last heard of. */
export function MessageTimes({ message, now }: MessageTimesProps) {
  const words = useWords(messageWords)
  const { createdText, updatedText, status } = message
  const createdAt = parseIsoTimestamp(createdText ?? undefined)
  const updatedAt = parseIsoTimestamp(updatedText ?? undefined)
  const tookMs = isFinal(status) && createdAt !== null && updatedAt !== null ? updatedAt - createdAt : 0
  return (
    <ul className="mt-auto pt-4 text-sm">
      <Moment label={words.asked} at={createdAt} text={createdText} now={now} note={null} />
      <Moment
        label={words.ended[status.kind]}
        at={updatedAt}
        text={updatedText}
        now={now}
        note={tookMs > 0 ? words.took(tookMs) : null}
      />
    </ul>
  )
}

type MomentProps = { label: string; at: number | null; text: string | null; now: number; note: string | null }

function Moment({ label, at, text, now, note }: MomentProps) {
  const words = useWords(messageWords)
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-2">
      <span className="font-semibold">{label}</span>
      {note !== null && <span className="text-xs text-ink-2">{note}</span>}
      <span className="ms-auto text-xs text-ink-2">
        {at === null ? (
          <RawText text={text} />
        ) : (
          <time translate="no" dateTime={new Date(at).toISOString()}>
            {words.when(at, now)}
          </time>
        )}
      </span>
    </li>
  )
}
