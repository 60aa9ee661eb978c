import { Link } from 'react-router'
import type { BoardRow } from '../../components/board-context.ts'
import { toTokenPath } from '../../paths.ts'

type IdentityCellProps = { row: BoardRow }

/** The person's own name for a token, or its id, as the link to its page. */
export function IdentityCell({ row: { tokenId, label } }: IdentityCellProps) {
  return (
    <th
      role="rowheader"
      scope="row"
      className="min-w-0 text-left font-normal max-sm:order-first max-sm:col-span-3"
    >
      <Link
        to={toTokenPath(tokenId)}
        className={`line-clamp-2 wrap-anywhere underline-offset-4 hover:underline ${label === null ? 'font-mono' : 'font-medium'}`}
      >
        <bdi>{label ?? tokenId}</bdi>
      </Link>
      {label !== null && (
        <span className="line-clamp-1 font-mono text-xs wrap-anywhere text-ink-2">
          <bdi>{tokenId}</bdi>
        </span>
      )}
    </th>
  )
}
