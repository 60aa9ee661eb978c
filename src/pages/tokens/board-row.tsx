import { Ellipsis } from 'lucide'
import { memo } from 'react'
import { isCurrent } from '../../domain/freshness.ts'
import { toSentAt, type ReadingPart } from '../../domain/reading.ts'
import type { BoardRow as Row } from '../../session/board-context.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AgeCell } from './age-cell.tsx'
import { CellText } from './cell-text.tsx'
import { useCellWords } from './cell-words.ts'
import { Cell } from './cell.tsx'
import { rowGrid } from './columns.ts'
import { CountCell } from './count-cell.tsx'
import { FastTimeCell } from './fast-time-cell.tsx'
import { HealthCell } from './health-cell.tsx'
import { IdentityCell } from './identity-cell.tsx'
import { PaceCell } from './pace-cell.tsx'
import { PlanCell } from './plan-cell.tsx'
import { RenewalCell } from './renewal-cell.tsx'
import { UsageCell } from './usage-cell.tsx'

type BoardRowProps = { row: Row; onEdit: (tokenId: string) => void }

/** One token in one line. Drawn anew only when something about it has changed, or the language has. */
export const BoardRow = memo(TokenRow, isSame)

const none = { kind: 'missing' } as const

function TokenRow({ row, onEdit }: BoardRowProps) {
  const { tokenId, label, reading, facts } = row
  const { words, common } = useCellWords()
  const { columns } = words
  const isRowOld = facts !== null && !isCurrent(facts.freshness)
  const isActive = reading?.isActive ?? null

  /** When the first of some parts that are too old was last sent. */
  function toOldSentAt(...parts: readonly ReadingPart[]): number | null {
    const old = parts.find((part) => facts?.oldParts.includes(part))
    return old === undefined || reading === null ? null : toSentAt(reading, old)
  }
  const timeSentAt = toOldSentAt('fastTimeRemaining')
  const isVerdictOld = facts?.isOld === true && !isRowOld

  return (
    <tr
      role="row"
      onClick={(event) => {
        // For the mouse alone: the keyboard has the link. Who selects a text does not want to leave.
        if (isOnControl(event.target) || getSelection()?.isCollapsed === false) return
        // Through the link: a row that could navigate itself would be drawn anew with each change of the address.
        event.currentTarget.querySelector('a')?.click()
      }}
      className={`group ${rowGrid} relative cursor-pointer items-start border-t border-line py-2 max-sm:grid-cols-3 max-sm:gap-y-2 max-sm:py-3 max-sm:first:border-t-0 sm:hover:bg-sunken ${isRowOld ? 'hatched text-ink-2' : ''}`}
    >
      <td
        role="cell"
        className={`min-w-0 max-sm:order-first max-sm:col-span-3 ${isVerdictOld ? 'hatched' : ''}`}
      >
        <HealthCell facts={facts} />
      </td>
      <IdentityCell row={row} />
      <Cell title={columns['fast-time']} sentAt={timeSentAt} isRowOld={isRowOld}>
        <FastTimeCell time={facts?.time ?? none} isOld={timeSentAt !== null} />
      </Cell>
      <Cell title={columns.pace}>
        <PaceCell pace={facts?.pace ?? null} />
      </Cell>
      <Cell title={columns.relaxed} sentAt={toOldSentAt('relaxedUsage')} isRowOld={isRowOld}>
        <UsageCell usage={facts?.relaxed ?? none} />
      </Cell>
      <Cell title={columns.plan} sentAt={toOldSentAt('subscription')} isRowOld={isRowOld}>
        <PlanCell subscription={facts?.subscription ?? none} />
      </Cell>
      <Cell title={columns.renewal} sentAt={toOldSentAt('subscription')} isRowOld={isRowOld}>
        <RenewalCell subscription={facts?.subscription ?? none} />
      </Cell>
      <Cell title={columns.running} sentAt={toOldSentAt('runningJobs')} isRowOld={isRowOld}>
        <CountCell count={facts?.running ?? none} />
      </Cell>
      <Cell
        title={columns.queued}
        sentAt={toOldSentAt('queuedJobsFast', 'queuedJobsRelax')}
        isRowOld={isRowOld}
      >
        <span title={words.queuedHint} className="flex gap-x-1">
          <CountCell count={facts?.queuedFast ?? none} />
          <span aria-hidden="true">/</span>
          <CountCell count={facts?.queuedRelaxed ?? none} />
        </span>
      </Cell>
      <Cell title={columns.mode} sentAt={toOldSentAt(facts?.mode?.from ?? 'jobMode')} isRowOld={isRowOld}>
        <CellText text={facts?.mode?.text ?? null} />
      </Cell>
      <Cell title={columns.active} sentAt={toOldSentAt('isActive')} isRowOld={isRowOld}>
        {isActive === null ? <CellText text={null} /> : <span>{isActive ? common.yes : common.no}</span>}
      </Cell>
      <Cell title={columns.age}>
        {reading === null || facts === null ? (
          <span>{words.notYet}</span>
        ) : (
          <AgeCell at={reading.at} freshness={facts.freshness} />
        )}
      </Cell>
      <td
        role="cell"
        className="max-sm:absolute max-sm:end-3 max-sm:top-2 sm:sticky sm:end-0 sm:bg-surface sm:group-hover:bg-sunken"
      >
        <Button
          look="quiet"
          data-edit={tokenId}
          aria-label={words.edit(label ?? tokenId)}
          title={words.editHint}
          onClick={() => onEdit(tokenId)}
          className="-my-1 min-h-7! px-1.5!"
        >
          <Icon icon={Ellipsis} />
        </Button>
      </td>
    </tr>
  )
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}

/** The rows themselves are made anew with each answer; what they hold is what counts. */
function isSame({ row: a }: BoardRowProps, { row: b }: BoardRowProps): boolean {
  return (
    a === b ||
    (a.tokenId === b.tokenId &&
      a.label === b.label &&
      a.facts === b.facts &&
      a.reading === b.reading &&
      a.isMissing === b.isMissing)
  )
}
