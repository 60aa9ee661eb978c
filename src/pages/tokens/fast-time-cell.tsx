import { healthFill } from '../../components/health-shape.tsx'
import { CellText } from './cell-text.tsx'
import { toFastTimeRatio, type FastTime } from '../../domain/fast-time.ts'
import { levelOfFastTime } from '../../domain/health.ts'
import { Bar } from '../../ui/bar.tsx'

type FastTimeCellProps = { time: FastTime; isOld: boolean }

/** Making a formatter takes long, and a board prints hundreds of numbers. */
const amounts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** "1.2 of 15 h" above its bar. */
export function FastTimeCell({ time, isOld }: FastTimeCellProps) {
  if (time.kind === 'missing') return <CellText text={null} />
  if (time.kind === 'unreadable') return <CellText text={time.text} />
  const unit = time.unit === 'hours' ? 'h' : 'min'
  const left = amounts.format(time.left)
  const level = isOld ? 'unknown' : levelOfFastTime(time)
  return (
    <>
      <span className="mb-1 block font-medium">
        {time.kind === 'measured' ? `${left} of ${amounts.format(time.total)} ${unit}` : `${left} ${unit}`}
      </span>
      {time.kind === 'measured' && <Bar ratio={toFastTimeRatio(time)} className={healthFill[level]} />}
    </>
  )
}
