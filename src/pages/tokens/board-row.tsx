import { Ellipsis } from 'lucide'
import { memo, type CSSProperties } from 'react'
import { LabelForm } from '../../components/label-form.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import { isCurrent as isBelieved } from '../../domain/freshness.ts'
import { toPlaceLevel } from '../../domain/facts.ts'
import { toSentAt, type ReadingPart } from '../../domain/reading.ts'
import type { BoardRow as Row } from '../../session/board-context.ts'
import { Icon } from '../../ui/icon.tsx'
import { useCellWords } from './cell-words.ts'
import type { ColumnKey } from './columns.ts'
import { IdentityCell } from './identity-cell.tsx'
import { RowCell } from './row-cell.tsx'

/** What rows tell the table. The same object for as long as the table stands. */
export type RowActions = {
  openMenu: (tokenId: string, anchor: HTMLElement) => void
  name: (row: Row, label: string) => void
  stopNaming: (tokenId: string) => void
}

type BoardRowProps = {
  row: Row
  columns: readonly { key: ColumnKey; isEnd?: boolean }[]
  /** The tracks of the grid; `undefined` on a narrow screen, where a row is two lines. */
  style: CSSProperties | undefined
  /** The tab key stops at this row. */
  isCurrent: boolean
  isMenuOpen: boolean
  isNaming: boolean
  /** Another kind of row stands above it. */
  isFirstOfKind: boolean
  actions: RowActions
}

/**
 * One token in one line. Its height is fixed, so nothing within it concerns the rows around it: 500 of them scroll five times
 * as cheaply as where those off the screen are left out. Drawn anew only when something about it has changed, or the
 * language has.
 */
export const BoardRow = memo(TokenRow, isSame)

const rails: Readonly<Record<HealthLevel, string>> = {
  down: 'before:bg-down-fill',
  critical: 'before:bg-critical-fill',
  low: 'before:bg-low-fill',
  unknown: '',
  ok: '',
  off: '',
}

const partsOf: Readonly<Partial<Record<ColumnKey, readonly ReadingPart[]>>> = {
  'fast-time': ['fastTimeRemaining'],
  relaxed: ['relaxedUsage'],
  plan: ['subscription'],
  renewal: ['subscription'],
  jobs: ['runningJobs', 'queuedJobsFast', 'queuedJobsRelax'],
  mode: ['jobMode', 'tokenStatus'],
  active: ['isActive'],
}

function TokenRow(props: BoardRowProps) {
  const { row, columns, style, isCurrent, isMenuOpen, isNaming, isFirstOfKind, actions } = props
  const { tokenId, label, reading, facts } = row
  const { words, token } = useCellWords()
  const isRowOld = facts !== null && !isBelieved(facts.freshness)
  const level = facts === null ? 'unknown' : toPlaceLevel(facts)
  const rail = rails[level] !== '' && facts?.isOld === true ? 'before:bg-unknown-fill' : rails[level]

  /** When the first of a column's parts that are too old was last sent. */
  function toColumnSentAt(key: ColumnKey): number | null {
    const old = partsOf[key]?.find((part) => facts?.oldParts.includes(part))
    return old === undefined || reading === null ? null : toSentAt(reading, old)
  }

  return (
    <tr
      role="row"
      onClick={(event) => {
        // For the mouse alone: the keyboard has the link. Who selects a text does not want to leave.
        if (isOnControl(event.target) || getSelection()?.isCollapsed === false) return
        // Through the link: a row that could navigate itself would be drawn anew with each change of the address.
        event.currentTarget.querySelector('a')?.click()
      }}
      style={style}
      className={`group/row relative grid h-17 [contain:strict] cursor-pointer scroll-my-12 content-center items-center gap-x-4 border-t ps-4 pe-2 before:absolute before:inset-y-0 before:start-0 before:w-[3px] hover:bg-sunken has-[[data-row]:focus-visible]:bg-accent-ground has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-accent max-sm:grid-cols-[minmax(0,1fr)_7.25rem_2rem] max-[22rem]:grid-cols-[minmax(0,1fr)_6.25rem_2rem] max-sm:gap-x-2 max-sm:gap-y-0.5 max-sm:ps-11 sm:h-13 sm:ps-5 group-data-[compact]/board:sm:h-9 ${isFirstOfKind ? 'border-line-firm' : 'border-line-hair'} ${rail} ${isRowOld ? 'hatched text-ink-2' : ''}`}
    >
      {columns.map(({ key, isEnd }) => {
        const sentAt = toColumnSentAt(key)
        const isMarked = !isRowOld && (sentAt !== null || (key === 'health' && facts?.isOld === true))
        if (key === 'token') {
          return (
            <th
              key={key}
              role="rowheader"
              scope="row"
              className={`${cellClass} text-start max-sm:row-start-1`}
            >
              {isNaming ? (
                <LabelForm
                  isInline
                  label={label ?? ''}
                  onSave={(text) => actions.name(row, text)}
                  onCancel={() => actions.stopNaming(tokenId)}
                />
              ) : (
                <IdentityCell row={row} isCurrent={isCurrent} />
              )}
            </th>
          )
        }
        return (
          <td
            key={key}
            role="cell"
            title={sentAt === null ? undefined : token.partSentAt(sentAt)}
            className={`${cellClass} ${isEnd === true ? 'text-end' : 'text-start'} ${isMarked ? 'hatched text-ink-2' : ''} ${narrowPlaces[key] ?? ''}`}
          >
            <RowCell column={key} row={row} />
            {sentAt !== null && <span className="sr-only">{token.partSentAt(sentAt)}</span>}
          </td>
        )
      })}
      <td role="cell" className="max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1">
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.actions(label ?? tokenId)}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          data-menu={tokenId}
          onClick={({ currentTarget }) => actions.openMenu(tokenId, currentTarget)}
          className="grid size-8 place-items-center rounded-control border border-transparent text-ink-2 hover:border-line-strong hover:bg-surface aria-expanded:border-line-strong aria-expanded:bg-surface group-has-[[data-row]:focus-visible]/row:border-line-strong group-has-[[data-row]:focus-visible]/row:bg-surface"
        >
          <Icon icon={Ellipsis} />
        </button>
      </td>
    </tr>
  )
}

const cellClass = 'min-w-0 font-normal'

/** Where a cell stands in a row of two lines. */
const narrowPlaces: Readonly<Partial<Record<ColumnKey, string>>> = {
  health: 'max-sm:col-start-1 max-sm:row-start-2',
  'fast-time': 'max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1 max-sm:text-end',
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, form') !== null
}

/** The rows themselves are made anew with each answer; what they hold is what counts. */
function isSame({ row: a, ...was }: BoardRowProps, { row: b, ...is }: BoardRowProps): boolean {
  return (
    was.columns === is.columns &&
    was.style === is.style &&
    was.isCurrent === is.isCurrent &&
    was.isMenuOpen === is.isMenuOpen &&
    was.isNaming === is.isNaming &&
    was.isFirstOfKind === is.isFirstOfKind &&
    (a === b ||
      (a.tokenId === b.tokenId &&
        a.label === b.label &&
        a.facts === b.facts &&
        a.reading === b.reading &&
        a.isMissing === b.isMissing))
  )
}
