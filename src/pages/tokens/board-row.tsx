import { Ellipsis } from 'lucide'
import { memo, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { BoardRow as Row } from '../../components/board-context.ts'
import { HealthShape, healthInk, healthWords } from '../../components/health-shape.tsx'
import { toBoardFacts, toReadLevel, toShownLevel } from '../../domain/board.ts'
import type { Count } from '../../domain/count.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { Usage } from '../../domain/usage.ts'
import { toTokenPath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AgeCell } from './age-cell.tsx'
import { CellText } from './cell-text.tsx'
import { rowGrid } from './columns.ts'
import { FastTimeCell } from './fast-time-cell.tsx'
import { PaceCell } from './pace-cell.tsx'
import { RenewalCell } from './renewal-cell.tsx'

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
      className={`${rowGrid} relative cursor-pointer items-start border-t border-line py-2 max-sm:grid-cols-3 max-sm:gap-y-2 max-sm:py-3 max-sm:first:border-t-0 sm:hover:bg-sunken ${isOld && reading !== null ? 'hatched text-ink-2' : ''}`}
    >
      <td role="cell" className="max-sm:order-first max-sm:col-span-3">
        <Health row={row} />
      </td>
      <Identity row={row} />
      <Cell title="Fast time">
        <FastTimeCell time={facts.time} isOld={isOld} />
      </Cell>
      <Cell title="Pace">
        <PaceCell pace={facts.pace} />
      </Cell>
      <Cell title="Relaxed">
        <UsageWords usage={facts.relaxed} />
      </Cell>
      <Cell title="Plan">
        <PlanWords subscription={facts.subscription} />
      </Cell>
      <Cell title="Renewal">
        <RenewalCell subscription={facts.subscription} />
      </Cell>
      <Cell title="Running">
        <CountWords count={facts.running} />
      </Cell>
      <Cell title="Queued">
        <span title="Fast / relaxed" className="flex gap-x-1">
          <CountWords count={facts.queuedFast} />
          <span aria-hidden="true">/</span>
          <CountWords count={facts.queuedRelaxed} />
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
        className="max-sm:absolute max-sm:top-2 max-sm:right-3 sm:sticky sm:right-0 sm:bg-surface"
      >
        <Button
          look="quiet"
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

/** What is old is not known, and says what it was. */
function Health({ row }: { row: Row }) {
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

function Identity({ row: { tokenId, label } }: { row: Row }) {
  return (
    <th
      role="rowheader"
      scope="row"
      className="min-w-0 text-left font-normal max-sm:order-first max-sm:col-span-3"
    >
      <Link
        to={toTokenPath(tokenId)}
        className={`line-clamp-2 wrap-anywhere underline-offset-4 hover:underline ${label === null ? 'font-mono' : 'font-medium'}`}
      >
        <bdi>{label ?? tokenId}</bdi>
      </Link>
      {label !== null && (
        <span className="line-clamp-1 font-mono text-xs wrap-anywhere text-ink-2">
          <bdi>{tokenId}</bdi>
        </span>
      )}
    </th>
  )
}

function UsageWords({ usage }: { usage: Usage }) {
  if (usage.kind !== 'counted') return <CellText text={usage.kind === 'unreadable' ? usage.text : null} />
  return `${usage.images.toLocaleString('en-GB')} ${usage.images === 1 ? 'image' : 'images'}`
}

function PlanWords({ subscription }: { subscription: Subscription }) {
  if (subscription.kind !== 'read') {
    return <CellText text={subscription.kind === 'unreadable' ? subscription.text : null} />
  }
  const isUsual = subscription.state === 'active' || subscription.state === 'unknown'
  return (
    <>
      {subscription.plan === null ? 'No plan' : <CellText text={subscription.plan} />}
      {!isUsual && <span className="block text-xs">{subscription.state}</span>}
    </>
  )
}

function CountWords({ count }: { count: Count }) {
  if (count.kind === 'counted') return <span>{count.count}</span>
  return <CellText text={count.kind === 'unreadable' ? count.text : null} />
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
