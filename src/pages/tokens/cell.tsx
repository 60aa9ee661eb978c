import type { ReactNode } from 'react'
import { useCellWords } from './cell-words.ts'

type CellProps = {
  title: string
  /** When what stands in it was last sent, where that is too long ago to be believed; in epoch milliseconds. */
  sentAt?: number | null
  /** The row around it is marked as a whole. */
  isRowOld?: boolean
  children: ReactNode
}

/**
 * One value of a row. A narrow screen has no heads of columns, so each value carries its own. What replies no longer carry
 * is hatched, and says since when.
 */
export function Cell({ title, sentAt = null, isRowOld = false, children }: CellProps) {
  const { token } = useCellWords()
  const isMarked = sentAt !== null && !isRowOld
  return (
    <td
      role="cell"
      title={sentAt === null ? undefined : token.partSentAt(sentAt)}
      className={`min-w-0 ${isMarked ? 'hatched text-ink-2' : ''}`}
    >
      <span className="block text-xs text-ink-3 sm:hidden">{title}</span>
      {children}
      {isMarked && <span className="sr-only">{token.partSentAt(sentAt)}</span>}
    </td>
  )
}
