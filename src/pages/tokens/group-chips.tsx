import { HealthShape } from '../../components/health-shape.tsx'
import { boardGroups, type BoardCount, type BoardGroup } from '../../domain/board.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'

type GroupChipsProps = {
  count: BoardCount
  groups: readonly BoardGroup[]
  onChange: (groups: readonly BoardGroup[]) => void
}

const chip =
  'inline-flex h-9 shrink-0 items-center gap-1.5 rounded-control border border-line-firm bg-surface px-2.5 text-xs whitespace-nowrap hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-ground aria-pressed:font-semibold'

/** Which groups are shown, each with how many it has. Where there is no room for all they scroll sideways. */
export function GroupChips({ count, groups, onChange }: GroupChipsProps) {
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const formats = useFormats()
  // A group that has none is only in the way, unless it is what one looks at.
  const shown = boardGroups.filter((group) => count.groups[group] > 0 || groups.includes(group))

  function toggle(group: BoardGroup) {
    const others = groups.filter((one) => one !== group)
    onChange(
      others.length < groups.length
        ? others
        : boardGroups.filter((one) => one === group || groups.includes(one)),
    )
  }

  return (
    <div
      role="group"
      aria-label={words.groupsField}
      className="-my-1 flex min-w-0 grow gap-1.5 overflow-x-auto p-1 [scrollbar-width:none] max-sm:-mx-4 max-sm:basis-full max-sm:px-4"
    >
      <button type="button" aria-pressed={groups.length === 0} onClick={() => onChange([])} className={chip}>
        <span>{words.allGroups}</span>
        <span translate="no" className="font-normal text-ink-2">
          {formats.number(count.all)}
        </span>
      </button>
      {shown.map((group) => (
        <button
          key={group}
          type="button"
          aria-pressed={groups.includes(group)}
          onClick={() => toggle(group)}
          className={chip}
        >
          <HealthShape level={group === 'old' ? 'critical' : group} isOld={group === 'old'} size={11} />
          <span>{common.groups[group]}</span>
          <span translate="no" className="font-normal text-ink-2">
            {formats.number(count.groups[group])}
          </span>
        </button>
      ))}
    </div>
  )
}
