import type { Count } from '../../domain/count.ts'
import type { Facts } from '../../domain/facts.ts'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'
import { Lines } from './lines.tsx'

/** What it works on and what waits; or that it is idle. */
export function JobsCell({ facts }: { facts: Facts | null }) {
  const { words } = useCellWords()
  if (facts === null) return <CellText text={null} />
  const { running, queuedFast, queuedRelaxed } = facts
  const fast = toNumber(queuedFast)
  const relaxed = toNumber(queuedRelaxed)
  const queued = fast === null && relaxed === null ? null : (fast ?? 0) + (relaxed ?? 0)
  const unread = [running, queuedFast, queuedRelaxed].find((count) => count.kind === 'unreadable')
  if (toNumber(running) === 0 && (queued ?? 0) === 0 && unread === undefined) {
    return <span className="text-ink-2">{words.idle}</span>
  }
  return (
    <Lines
      first={
        running.kind === 'counted' ? (
          <span translate="no">{words.running(running.count)}</span>
        ) : (
          <CellText text={running.kind === 'unreadable' ? running.text : null} />
        )
      }
      second={
        queued === null ? null : (
          <span translate="no" title={words.queuedHint(fast ?? 0, relaxed ?? 0)}>
            {words.queued(queued)}
          </span>
        )
      }
    />
  )
}

function toNumber(count: Count): number | null {
  return count.kind === 'counted' ? count.count : null
}
