import { ArrowRight, Eye, Undo2 } from 'lucide'
import { useState } from 'react'
import { maxWatchedMessages } from '../domain/watch-list.ts'
import { toTokenPath } from '../paths.ts'
import { useWords } from '../session/speech.tsx'
import { useIsKept, useUndo, watchToken } from '../session/watch-list.ts'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { commonWords } from '../words/common.ts'
import { watchWords } from '../words/watch.ts'
import { useIsOnBoard } from './use-is-on-board.ts'

type WatchButtonProps = { messageId: string; tokenId: string }

/** What the person did here last. */
type Deed = 'none' | 'watched' | 'undone' | 'no-room'

/** Puts the token behind a message on the watch list, or leads to where it is watched. */
export function WatchButton({ messageId, tokenId }: WatchButtonProps) {
  const words = useWords(watchWords)
  const common = useWords(commonWords)
  const isWatched = useIsOnBoard(tokenId)
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
    <div className="flex max-w-full flex-wrap items-center justify-end gap-2">
      {isWatched ? (
        <Link
          to={toTokenPath(tokenId)}
          className="inline-flex min-h-9 items-center gap-2 rounded-control px-3.5 text-sm font-medium underline-offset-4 hover:underline"
        >
          <span>{words.watched}</span>
          <Icon icon={ArrowRight} className="rtl:-scale-x-100" />
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
    </div>
  )
}
