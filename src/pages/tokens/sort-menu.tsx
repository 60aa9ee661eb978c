import { ArrowDownWideNarrow } from 'lucide'
import { boardSortKeys } from '../../domain/board.ts'
import { useWords } from '../../session/speech.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { boardWords } from '../../words/board.ts'
import { plainView, type BoardView } from './board-view.ts'

type SortMenuProps = { view: BoardView; onLook: (change: Partial<BoardView>) => void }

/** By what rows are sorted, which way, and whether they stand in groups. */
export function SortMenu({ view, onLook }: SortMenuProps) {
  const words = useWords(boardWords)
  const isPlain = view.key === plainView.key && view.direction === plainView.direction
  return (
    <MenuButton
      look="quiet"
      label={words.sortField}
      shown={isPlain ? words.worstFirst : words.columns[view.key]}
      icon={ArrowDownWideNarrow}
      compact="narrow"
      className="px-2.5!"
      entries={[
        ...boardSortKeys.map((key) => ({
          kind: 'choice' as const,
          key,
          label: words.columns[key],
          isSet: key === view.key,
          onSelect: () => onLook({ key, direction: 'asc' }),
        })),
        { kind: 'line', key: 'line' },
        ...(['asc', 'desc'] as const).map((direction) => ({
          kind: 'choice' as const,
          key: direction,
          label: direction === 'asc' ? words.ascending : words.descending,
          isSet: direction === view.direction,
          onSelect: () => onLook({ direction }),
        })),
        { kind: 'line', key: 'line-2' },
        {
          kind: 'check',
          key: 'grouped',
          label: words.grouped,
          isSet: view.isGrouped,
          onSelect: () => onLook({ isGrouped: !view.isGrouped }),
        },
      ]}
    />
  )
}
