import type { BoardRow } from '../../session/board-context.ts'
import { AgeCell } from './age-cell.tsx'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'
import type { ColumnKey } from './columns.ts'
import { FastTimeCell } from './fast-time-cell.tsx'
import { HealthCell } from './health-cell.tsx'
import { JobsCell } from './jobs-cell.tsx'
import { PaceCell } from './pace-cell.tsx'
import { PlanCell } from './plan-cell.tsx'
import { RenewalTime } from './renewal-time.tsx'

type RowCellProps = { column: Exclude<ColumnKey, 'token'>; row: BoardRow }

/** What stands in one column of a token's row. */
export function RowCell({ column, row: { reading, facts } }: RowCellProps) {
  const { words, common, formats } = useCellWords()
  switch (column) {
    case 'health':
      return <HealthCell facts={facts} reading={reading} />
    case 'fast-time':
      return <FastTimeCell facts={facts} />
    case 'pace':
      return <PaceCell pace={facts?.pace ?? null} />
    case 'relaxed': {
      const usage = facts?.relaxed ?? { kind: 'missing' }
      if (usage.kind !== 'counted') return <CellText text={usage.kind === 'unreadable' ? usage.text : null} />
      return (
        <span translate="no" title={common.images(usage.images)}>
          {formats.number(usage.images)}
        </span>
      )
    }
    case 'plan':
      return <PlanCell facts={facts} />
    case 'renewal':
      return <RenewalTime subscription={facts?.subscription ?? { kind: 'missing' }} />
    case 'jobs':
      return <JobsCell facts={facts} />
    case 'mode':
      return <CellText text={facts?.mode?.text ?? null} />
    case 'active': {
      const isActive = reading?.isActive ?? null
      if (typeof isActive !== 'boolean') return <CellText text={isActive} />
      return <span>{isActive ? common.yes : common.no}</span>
    }
    case 'age':
      if (reading === null || facts === null) return <span className="text-ink-2">{words.notYet}</span>
      return <AgeCell at={reading.at} freshness={facts.freshness} />
  }
}
