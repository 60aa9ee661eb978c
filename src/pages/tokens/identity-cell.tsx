import { toTokenPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useCellWords } from './cell-words.ts'
import { Link } from '../../ui/link.tsx'

/** The person's own name for a token, or its id, as the link to its page; and what is odd about its place in the list. */
export function IdentityCell({ row: { tokenId, label, reading, isMissing } }: { row: BoardRow }) {
  const { words, token } = useCellWords()
  const times = reading?.timesListed ?? 1
  return (
    <th
      role="rowheader"
      scope="row"
      className="min-w-0 text-start font-normal max-sm:order-first max-sm:col-span-3"
    >
      <Link
        to={toTokenPath(tokenId)}
        className={`line-clamp-2 wrap-anywhere underline-offset-4 hover:underline ${label === null ? 'font-mono' : 'font-medium'}`}
      >
        <bdi translate="no">{label ?? tokenId}</bdi>
      </Link>
      {label !== null && (
        <span className="line-clamp-1 font-mono text-xs wrap-anywhere text-ink-2">
          <bdi translate="no">{tokenId}</bdi>
        </span>
      )}
      {isMissing && (
        <span title={token.missing} className="block text-xs text-ink-2">
          {words.missing}
        </span>
      )}
      {times > 1 && (
        <span title={token.listedTwice(times)} className="block text-xs text-ink-2">
          {words.listedTimes(times)}
        </span>
      )}
    </th>
  )
}
