import type { BoardRow } from '../../components/board-context.ts'
import { HealthShape, healthInk, healthWords } from '../../components/health-shape.tsx'
import { toReadLevel, toShownLevel } from '../../domain/board.ts'
import { isCurrent } from '../../domain/freshness.ts'

type HealthCellProps = { row: BoardRow }

/** What is old is not known, and says what it was. */
export function HealthCell({ row }: HealthCellProps) {
  const level = toShownLevel(row)
  const isOld = !isCurrent(row.freshness) && row.reading !== null
  return (
    <>
      <span className={`flex items-center gap-1.5 font-medium ${healthInk[level]}`}>
        <HealthShape level={level} />
        {healthWords[level]}
      </span>
      {isOld && <span className="block text-xs">was {healthWords[toReadLevel(row)]}</span>}
    </>
  )
}
