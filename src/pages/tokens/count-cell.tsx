import type { Count } from '../../domain/count.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'

/** A number of jobs, or the text that nobody can read. */
export function CountCell({ count }: { count: Count }) {
  const { formats } = useCellWords()
  if (count.kind !== 'counted') return <CellText text={count.kind === 'unreadable' ? count.text : null} />
  return <span translate="no">{formats.number(count.count)}</span>
}
