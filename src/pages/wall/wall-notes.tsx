import { useWords } from '../../session/speech.tsx'
import { wallWords, type WallNote } from '../../words/wall.ts'
import { NoteStrip } from './note-strip.tsx'

const mostShown = 4

type WallNotesProps = { notes: readonly WallNote[]; onDismiss: () => void }

/** What the address asks for and cannot have. Small, and gone when it was read. */
export function WallNotes({ notes, onDismiss }: WallNotesProps) {
  const words = useWords(wallWords)
  // Two secrets that were taken out leave the same sentence behind.
  const sentences = [...new Set(notes.map(words.note))]
  const more = sentences.length - mostShown
  return (
    <NoteStrip name={words.notes} className="bg-low-ground" onDismiss={onDismiss}>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-4">
        {sentences.slice(0, mostShown).map((sentence) => (
          <li key={sentence} className="max-w-full truncate">
            <bdi>{sentence}</bdi>
          </li>
        ))}
        {more > 0 && <li key={more}>{words.moreNotes(more)}</li>}
      </ul>
    </NoteStrip>
  )
}
