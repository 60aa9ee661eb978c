import { useCellWords } from './cell-words.ts'
import { NoValue } from './no-value.tsx'

/** More never shows in a line; the page of the token has it whole. */
const longest = 200

/** A text of the service as it came, in one line. What was not sent is a dash. */
export function CellText({ text }: { text: string | null }) {
  const { common } = useCellWords()
  if (text === null || text.trim() === '') return <NoValue why={common.notSent} />
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  return (
    <span className="block truncate" title={shown}>
      <bdi translate="no">{shown}</bdi>
    </span>
  )
}
