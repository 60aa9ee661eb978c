import { Eye, Undo2 } from 'lucide'
import { useState } from 'react'
import { maxWatchedMessages } from '../../domain/watch-list.ts'
import { toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { useIsKept, useIsWatched, useUndo, watchToken } from '../../session/watch-list.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { traceWords } from '../../words/trace.ts'

type WatchButtonProps = { messageId: string; tokenId: string }

/** What the person did here last. */
type Deed = 'none' | 'watched' | 'undone' | 'no-room'

/** Puts the token behind a message on the watch list, or leads to where it is watched. */
export function WatchButton({ messageId, tokenId }: WatchButtonProps) {
  const words = useWords(traceWords).watch
  const common = useWords(commonWords)
  const isWatched = useIsWatched(tokenId)
  const isKept = useIsKept()
  const undo = useUndo()
  const [deed, setDeed] = useState<Deed>('none')
  const note = toNote()

  function toNote(): string | null {
    if (deed === 'no-room' && !isWatched) return words.full(maxWatchedMessages)
    return deed === 'watched' && isWatched && !isKept ? words.notKept : null
  }

  function watch() {
    const hasRoom = watchToken(messageId, tokenId, Date.now())
    setDeed(hasRoom ? 'watched' : 'no-room')
    announce(hasRoom ? words.started : words.full(maxWatchedMessages))
  }

  function takeBack() {
    undo?.()
    if (undo !== null) setDeed('undone')
    announce(undo === null ? common.nothingToUndo : common.undone)
  }

  return (
    <>
      {isWatched ? (
        <Link
          to={toTokenPath(tokenId)}
          className="inline-flex min-h-9 items-center gap-2 rounded-control px-3.5 text-sm font-medium text-ink-2 underline-offset-4 hover:underline"
        >
          <Icon icon={Eye} />
          <span>{words.watched}</span>
        </Link>
      ) : (
        // What was pressed is gone: the focus goes to what takes its place.
        <Button autoFocus={deed === 'undone'} onClick={watch}>
          <Icon icon={Eye} />
          <span>{words.start}</span>
        </Button>
      )}
      {isWatched && deed === 'watched' && (
        <Button
          look="quiet"
          autoFocus
          onClick={takeBack}
          aria-disabled={undo === null}
          title={undo === null ? common.nothingToUndo : undefined}
        >
          <Icon icon={Undo2} />
          <span>{common.undo}</span>
        </Button>
      )}
      {note !== null && <p className="basis-full text-end text-sm text-ink-2">{note}</p>}
    </>
  )
}
