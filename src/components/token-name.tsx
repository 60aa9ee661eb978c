import { readLabel } from '../domain/watch-list.ts'
import { useWords } from '../session/speech.tsx'
import { useWatchList } from '../session/watch-list.ts'
import { verdictWords } from '../words/verdict.ts'

/** A token by the name that the person gave it, else by its id. */
export function TokenName({ tokenId }: { tokenId: string }) {
  const verdict = useWords(verdictWords)
  const name = verdict.who(readLabel(useWatchList(), tokenId) ?? tokenId)
  return <span key={name}>{name}</span>
}
