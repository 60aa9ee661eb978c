import { useCellWords } from './cell-words.ts'
import { NoValue } from './no-value.tsx'

/** More than two lines show; the page of the token has it whole. */
const longest = 200

/** A text of the service as it came, within two lines. What was not sent is a dash. */
export function CellText({ text }: { text: string | null }) {
  const { common } = useCellWords()
  if (text === null || text.trim() === '') return <NoValue why={common.notSent} />
  return (
    <span className="line-clamp-2">
      <bdi translate="no" className="whitespace-pre-wrap">
        {text.length > longest ? `${text.slice(0, longest)}…` : text}
      </bdi>
    </span>
  )
}
