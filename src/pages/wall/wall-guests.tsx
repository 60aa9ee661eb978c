import { useState } from 'react'
import { UndoButton } from '../../components/undo-button.tsx'
import { useBoard, type Watched } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { wallWords } from '../../words/wall.ts'
import { NoteStrip } from './note-strip.tsx'

type WallGuestsProps = {
  /** The messages that the address names. */
  messageIds: readonly string[]
}

/** So long it can be taken back here. What is not decided stays, small. */
const keptMs = 60_000

/** Says which messages of the address are shown and not kept, and keeps them where a person wants that. */
export function WallGuests({ messageIds }: WallGuestsProps) {
  const words = useWords(wallWords)
  const { toUnwatched, watch, undo, isKept, leftOutCount } = useBoard()
  const [watched, setWatched] = useState<Watched | null>(null)
  const count = toUnwatched(messageIds).length
  const canUndo = watched !== null && watched.added > 0 && undo !== null
  const isTold = canUndo || watched?.added === 0
  if (count === 0 && !isTold) return null

  function keep(): void {
    const outcome = watch(toUnwatched(messageIds))
    setWatched(outcome)
    announce(words.kept(outcome.added, outcome.leftOut))
  }

  const sentence =
    watched !== null && isTold ? words.kept(watched.added, watched.leftOut) : words.notOnList(count)
  return (
    <NoteStrip
      name={words.guests}
      className="bg-unknown-ground text-[max(0.8125rem,1.4vmin)]"
      lastsMs={isTold ? keptMs : null}
    >
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <p key={sentence}>{sentence}</p>
        {leftOutCount > 0 && <p key={leftOutCount}>{words.leftOut(leftOutCount)}</p>}
        {canUndo && !isKept && <p>{words.keptForNow}</p>}
        {canUndo ? (
          <UndoButton autoFocus />
        ) : (
          // After an undo the focus is where it was before.
          <Button autoFocus={watched !== null} onClick={keep}>
            <span>{words.keep}</span>
          </Button>
        )}
      </div>
    </NoteStrip>
  )
}
