import { healthFill } from '../../components/health-shape.tsx'
import type { Facts } from '../../domain/facts.ts'
import { toFastTimeRatio } from '../../domain/fast-time.ts'
import { AmountBar } from './amount-bar.tsx'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'

/** "1.2 of 15 h" above its bar, which has the colour of the time’s level and is hatched where the time cannot be used. */
export function FastTimeCell({ facts }: { facts: Facts | null }) {
  const { words } = useCellWords()
  const time = facts?.time ?? { kind: 'missing' }
  if (facts === null || time.kind === 'missing') return <CellText text={null} />
  if (time.kind === 'unreadable') return <CellText text={time.text} />
  const { left, of } = words.fastTime(time)
  const isOld = facts.isOld || facts.oldParts.includes('fastTimeRemaining')
  const level = isOld ? 'unknown' : facts.timeLevel
  const isUsable = !isOld && level !== 'down' && level !== 'off'
  return (
    <span className="block sm:max-w-44">
      <span className="flex items-baseline leading-[1.1875rem] max-sm:justify-end">
        <span
          translate="no"
          className={`shrink-0 sm:min-w-12 text-end font-semibold ${time.unit === 'minutes' ? 'sm:pe-[1.5ch]' : ''} ${isUsable ? '' : 'text-ink-2'}`}
        >
          {left}
        </span>
        <span translate="no" className="whitespace-pre text-ink-2 max-sm:text-xs">
          {of}
        </span>
      </span>
      {time.kind === 'measured' && (
        <AmountBar ratio={toFastTimeRatio(time) ?? 0} isHatched={!isUsable} className={healthFill[level]} />
      )}
    </span>
  )
}
