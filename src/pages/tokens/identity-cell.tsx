import { toTokenPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { Link } from '../../ui/link.tsx'
import { useCellWords } from './cell-words.ts'
import { Lines } from './lines.tsx'

type IdentityCellProps = {
  row: BoardRow
  /** The tab key stops here, and at no other row. */ isCurrent: boolean
}

/** The person's own name for a token, or its id, as the link to its page; and what is odd about its place in the list. */
export function IdentityCell({ row, isCurrent }: IdentityCellProps) {
  const { tokenId, label, reading, isMissing } = row
  const { words, token } = useCellWords()
  const times = reading?.timesListed ?? 1
  const hasMore = label !== null || isMissing || times > 1
  return (
    <Lines
      first={
        <Link
          to={toTokenPath(tokenId)}
          data-row={tokenId}
          tabIndex={isCurrent ? 0 : -1}
          className={`outline-none ${label === null ? 'font-mono' : 'font-semibold'}`}
        >
          <bdi translate="no">{label ?? tokenId}</bdi>
        </Link>
      }
      second={
        hasMore && (
          <>
            {label !== null && (
              <bdi translate="no" className="me-2 font-mono">
                {tokenId}
              </bdi>
            )}
            {isMissing && (
              <span title={token.missing} className="me-2 font-semibold">
                {words.missing}
              </span>
            )}
            {times > 1 && (
              <span title={token.listedTwice(times)} className="font-semibold">
                {words.listedTimes(times)}
              </span>
            )}
          </>
        )
      }
    />
  )
}
