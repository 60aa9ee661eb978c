import { SaidText } from '../../components/said-text.tsx'

/** More than two lines show; the page of the token has it whole. */
const longest = 200

/** A text of the service as it came, within two lines. What was not said is a dash, never a blank. */
export function CellText({ text }: { text: string | null }) {
  if (text === null || text.trim() === '') {
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not said</span>
      </span>
    )
  }
  return (
    <span className="line-clamp-2">
      <SaidText text={text.length > longest ? `${text.slice(0, longest)}…` : text} />
    </span>
  )
}
