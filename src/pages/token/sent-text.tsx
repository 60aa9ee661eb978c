import { toOneLine } from '../../domain/one-line.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'

/** A text of the service, shortened: the whole of it stands below, among all fields. */
export function SentText({ text }: { text: string | null }) {
  const common = useWords(commonWords)
  if (text === null || text.trim() === '') {
    return <span className="font-normal text-ink-3">{common.notNamed}</span>
  }
  return <bdi translate="no">{toOneLine(text, 60)}</bdi>
}
