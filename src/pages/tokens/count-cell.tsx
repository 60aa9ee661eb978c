import type { Count } from '../../domain/count.ts'
import { CellText } from './cell-text.tsx'

type CountCellProps = { count: Count }

/** A number of jobs, or the text that nobody can read. */
export function CountCell({ count }: CountCellProps) {
  if (count.kind === 'counted') return <span>{count.count}</span>
  return <CellText text={count.kind === 'unreadable' ? count.text : null} />
}
