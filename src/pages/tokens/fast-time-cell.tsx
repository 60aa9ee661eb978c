import { healthFill } from '../../components/health-shape.tsx'
import { toFastTimeRatio, type FastTime } from '../../domain/fast-time.ts'
import { toFastTimeLevel } from '../../domain/health.ts'
import { Bar } from '../../ui/bar.tsx'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'

type FastTimeCellProps = { time: FastTime; isOld: boolean }

/** "1.2 of 15 h" above its bar. */
export function FastTimeCell({ time, isOld }: FastTimeCellProps) {
  const { words } = useCellWords()
  if (time.kind === 'missing') return <CellText text={null} />
  if (time.kind === 'unreadable') return <CellText text={time.text} />
  const level = isOld ? 'unknown' : toFastTimeLevel(time)
  return (
    <>
      <span translate="no" className="mb-1 block font-medium">
        {words.fastTime(time)}
      </span>
      {time.kind === 'measured' && <Bar ratio={toFastTimeRatio(time)} className={healthFill[level]} />}
    </>
  )
}
