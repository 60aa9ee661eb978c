import { useWords } from '../../session/speech.tsx'
import { wallWords, type WallNote } from '../../words/wall.ts'
import { NoteStrip } from './note-strip.tsx'

const mostShown = 4
/** Time to read four sentences twice. They also stand where the wall is set up. */
const lastsMs = 60_000

/** What the address asks for and cannot have. It is gone when it was read, or when nobody is there to read it. */
export function WallNotes({ notes }: { notes: readonly WallNote[] }) {
  const words = useWords(wallWords)
  // Two secrets that were taken out leave the same sentence behind.
  const sentences = [...new Set(notes.map(words.note))]
  const more = sentences.length - mostShown
  return (
    <NoteStrip name={words.notes} className="bg-low-ground text-[max(0.875rem,1.8vmin)]" lastsMs={lastsMs}>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-[1.2em]">
        {sentences.slice(0, mostShown).map((sentence) => (
          <li key={sentence} className="max-w-full">
            <bdi>{sentence}</bdi>
          </li>
        ))}
        {more > 0 && <li key={more}>{words.moreNotes(more)}</li>}
      </ul>
    </NoteStrip>
  )
}
