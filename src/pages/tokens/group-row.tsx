import { HealthShape } from '../../components/health-shape.tsx'
import { toGroup, type BoardGroup } from '../../domain/board.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useCellWords } from './cell-words.ts'

type GroupRowProps = { group: BoardGroup; rows: readonly BoardRow[] }

/** The heading of the rows of one health. */
export function GroupRow({ group, rows }: GroupRowProps) {
  const { common, formats } = useCellWords()
  const count = rows.filter((row) => toGroup(row) === group).length
  return (
    <tr role="row" className="block border-t border-line-firm bg-sunken">
      <th
        role="rowheader"
        scope="rowgroup"
        className="flex h-9 items-center gap-2 px-5 text-start text-xs font-semibold max-sm:px-4"
      >
        <HealthShape level={group === 'old' ? 'ok' : group} isOld={group === 'old'} size={12} />
        <span>{common.groups[group]}</span>
        <span translate="no" className="font-normal text-ink-2">
          {formats.number(count)}
        </span>
      </th>
    </tr>
  )
}
