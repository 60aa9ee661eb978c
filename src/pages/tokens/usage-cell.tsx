import type { Usage } from '../../domain/usage.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'

/** How many images, or the text that nobody can read. */
export function UsageCell({ usage }: { usage: Usage }) {
  const { common } = useCellWords()
  if (usage.kind !== 'counted') return <CellText text={usage.kind === 'unreadable' ? usage.text : null} />
  return <span translate="no">{common.images(usage.images)}</span>
}
