import { Ellipsis } from 'lucide'
import { memo, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { BoardRow as Row } from '../../components/board-context.ts'
import { toBoardFacts } from '../../domain/board.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { toTokenPath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AgeCell } from './age-cell.tsx'
import { CellText } from './cell-text.tsx'
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

/** One token in one line. Drawn anew only when something about it has changed. */
export const BoardRow = memo(TokenRow, isSame)

function TokenRow({ row, onEdit }: BoardRowProps) {
  const { tokenId, label, reading, freshness } = row
  const navigate = useNavigate()
  const facts = toBoardFacts(reading)
  const isOld = !isCurrent(freshness)
  const isActive = reading?.isActive ?? null
  return (
    <tr
      role="row"
      onClick={(event) => {
        // For the mouse alone: the keyboard has the link. Who selects a text does not want to leave.
        if (isOnControl(event.target) || getSelection()?.isCollapsed === false) return
        void navigate(toTokenPath(tokenId))
      }}
      className={`group ${rowGrid} relative cursor-pointer items-start border-t border-line py-2 max-sm:grid-cols-3 max-sm:gap-y-2 max-sm:py-3 max-sm:first:border-t-0 sm:hover:bg-sunken ${isOld && reading !== null ? 'hatched text-ink-2' : ''}`}
    >
      <td role="cell" className="max-sm:order-first max-sm:col-span-3">
        <HealthCell row={row} />
      </td>
      <IdentityCell row={row} />
      <Cell title="Fast time">
        <FastTimeCell time={facts.time} isOld={isOld} />
      </Cell>
      <Cell title="Pace">
        <PaceCell pace={facts.pace} />
      </Cell>
      <Cell title="Relaxed">
        <UsageCell usage={facts.relaxed} />
      </Cell>
      <Cell title="Plan">
        <PlanCell subscription={facts.subscription} />
      </Cell>
      <Cell title="Renewal">
        <RenewalCell subscription={facts.subscription} />
      </Cell>
      <Cell title="Running">
        <CountCell count={facts.running} />
      </Cell>
      <Cell title="Queued">
        <span title="Fast / relaxed" className="flex gap-x-1">
          <CountCell count={facts.queuedFast} />
          <span aria-hidden="true">/</span>
          <CountCell count={facts.queuedRelaxed} />
        </span>
      </Cell>
      <Cell title="Mode">
        <CellText text={facts.mode} />
      </Cell>
      <Cell title="Active">{isActive === null ? <CellText text={null} /> : toYesNo(isActive)}</Cell>
      <Cell title="Read">
        {reading === null ? 'not yet' : <AgeCell at={reading.at} freshness={freshness} />}
      </Cell>
      <td
        role="cell"
        className="max-sm:absolute max-sm:top-2 max-sm:right-3 sm:sticky sm:right-0 sm:bg-surface sm:group-hover:bg-sunken"
      >
        <Button
          look="quiet"
          data-edit={tokenId}
          aria-label={`Edit token ${label ?? tokenId}`}
          title="Rename, move, stop watching"
          onClick={() => onEdit(tokenId)}
          className="-my-1 min-h-7! px-1.5!"
        >
          <Icon icon={Ellipsis} />
        </Button>
      </td>
    </tr>
  )
}

/** A narrow screen has no heads of columns, so each value carries its own. */
function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <td role="cell" className="min-w-0">
      <span className="block text-xs text-ink-3 sm:hidden">{title}</span>
      {children}
    </td>
  )
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null
}

function toYesNo(isTrue: boolean): string {
  return isTrue ? 'Yes' : 'No'
}

/** The rows themselves are made anew with each answer; what they hold is what counts. */
function isSame({ row: a }: BoardRowProps, { row: b }: BoardRowProps): boolean {
  return (
    a === b ||
    (a.tokenId === b.tokenId && a.label === b.label && a.freshness === b.freshness && a.reading === b.reading)
  )
}
