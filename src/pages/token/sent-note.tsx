import { useWords } from '../../session/speech.tsx'
import { tokenWords } from '../../words/token.ts'

/** Since when a part of what is known is no longer sent; nothing where `at` is `null`. In epoch milliseconds. */
export function SentNote({ at }: { at: number | null }) {
  const words = useWords(tokenWords)
  if (at === null) return null
  return <span className="block font-sans text-xs font-normal text-ink-2">{words.partSentAt(at)}</span>
}
