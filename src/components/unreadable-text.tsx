import { useWords } from '../session/speech.tsx'
import { commonWords } from '../words/common.ts'
import { RawText } from './raw-text.tsx'

/** A text of the service that we cannot read, as it came, with a quiet mark. */
export function UnreadableText({ text }: { text: string }) {
  const common = useWords(commonWords)
  return (
    <div>
      <p className="text-base font-medium">
        <RawText text={text} />
      </p>
      <p className="mt-1 text-xs text-ink-3">{common.unreadable}</p>
    </div>
  )
}
