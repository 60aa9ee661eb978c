import { X } from 'lucide'
import { Icon } from '../../ui/icon.tsx'

const mostShown = 4

type WallNotesProps = { notes: readonly string[]; onDismiss: () => void }

/** What the address asks for and cannot have, and what it has changed. Small, and gone when it was read. */
export function WallNotes({ notes, onDismiss }: WallNotesProps) {
  const more = notes.length - mostShown
  return (
    <aside
      aria-label="About this address"
      className="flex items-start gap-2 rounded bg-low-ground px-3 py-1.5 text-sm text-ink"
    >
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-4">
        {notes.slice(0, mostShown).map((note) => (
          <li key={note} className="max-w-full truncate">
            {note}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <button
        type="button"
        aria-label="Dismiss"
        className="inline-flex size-6 shrink-0 items-center justify-center rounded hover:bg-track"
        onClick={onDismiss}
      >
        <Icon icon={X} />
      </button>
    </aside>
  )
}
