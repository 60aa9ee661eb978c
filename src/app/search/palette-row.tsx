import { Command } from 'cmdk'
import { Check } from 'lucide'
import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { searchWords } from '../../words/search.ts'
import { splitMatches } from './match.ts'
import type { PaletteItem } from './palette-item.ts'

type PaletteRowProps = {
  item: PaletteItem
  typed: string
  /** What came of it, where it was done and the search is still open. */
  says: string
  onSelect: () => void
}

/** One line of the search. */
export function PaletteRow({ item, typed, says, onSelect }: PaletteRowProps) {
  const words = useWords(searchWords)
  const { mark, title, isId = false, aside, detail, end, isChosen = false } = item
  const ink = 'level' in mark && !mark.isOld ? healthInk[mark.level] : 'text-ink-2'
  return (
    <Command.Item
      value={item.key}
      onSelect={onSelect}
      className="group flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-3 py-1 text-sm -outline-offset-2 aria-selected:outline-2 aria-selected:bg-sunken pointer-coarse:min-h-11 aria-selected:outline-accent"
    >
      <span className="grid w-5 shrink-0 place-items-center text-ink-2">
        {'level' in mark ? <HealthShape {...mark} size={13} /> : <Icon icon={mark} size={16} />}
      </span>
      <span className={`truncate font-medium ${isId ? 'font-mono text-xs' : 'max-w-3/5 shrink-0'}`}>
        <Found text={title} typed={typed} />
      </span>
      {aside !== undefined && (
        <span className="min-w-0 truncate text-ink-3">
          <Found text={aside} typed={typed} />
        </span>
      )}
      {(says !== '' || detail !== undefined) && (
        <span key={says} translate="no" className={`min-w-0 truncate ${says === '' ? ink : 'text-ink-2'}`}>
          {says === '' ? detail : says}
        </span>
      )}
      <span className="ms-auto flex shrink-0 items-center gap-2 text-xs text-ink-3">
        {end !== undefined && <span translate="no">{end}</span>}
        {isChosen && <Icon icon={Check} size={16} className="text-accent" />}
        {item.go !== undefined && (
          <span className="hidden items-center gap-1.5 group-aria-selected:sm:flex" aria-hidden="true">
            <span>{words.open}</span>
            <kbd translate="no" className="rounded border border-line-strong px-1 font-mono">
              ↵
            </kbd>
          </span>
        )}
      </span>
    </Command.Item>
  )
}

/** A text in which what was typed stands out. */
function Found({ text, typed }: { text: string; typed: string }) {
  return (
    <bdi translate="no">
      {splitMatches(typed, text).map((piece, index) =>
        index % 2 === 1 ? (
          // The pieces of one text have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="text-accent underline decoration-1 underline-offset-2">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </bdi>
  )
}
