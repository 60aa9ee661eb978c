import type { Usage } from '../../domain/usage.ts'
import { CellText } from './cell-text.tsx'

type UsageCellProps = { usage: Usage }

/** How many images, or the text that nobody can read. */
export function UsageCell({ usage }: UsageCellProps) {
  if (usage.kind !== 'counted') return <CellText text={usage.kind === 'unreadable' ? usage.text : null} />
  return `${usage.images.toLocaleString('en-GB')} ${usage.images === 1 ? 'image' : 'images'}`
}
