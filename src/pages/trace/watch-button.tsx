import { Eye } from 'lucide'
import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { announce } from '../../components/announcer.tsx'
import { watchMessages } from '../../domain/watch-list.ts'
import { toTokenPath } from '../../paths.ts'
import { readWatchList, watchWatchList, writeWatchList } from '../../storage/watch-list.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type WatchButtonProps = { messageId: string; tokenId: string }

/** Puts the token behind a message on the watch list, or leads to where it is watched. */
export function WatchButton({ messageId, tokenId }: WatchButtonProps) {
  const list = useSyncExternalStore(watchWatchList, readWatchList)
  const isWatched =
    list.messages.some((message) => message.tokenId === tokenId) && !list.hidden.includes(tokenId)
  if (isWatched) {
    return (
      <Link
        to={toTokenPath(tokenId)}
        className="inline-flex min-h-9 items-center gap-2 rounded-control px-3.5 text-sm font-medium text-ink-2 underline-offset-4 hover:underline"
      >
        <Icon icon={Eye} />
        Watched
      </Link>
    )
  }
  return (
    <Button
      onClick={() => {
        writeWatchList(watchMessages(readWatchList(), [{ messageId, tokenId }], Date.now()))
        announce('The token is on the watch list')
      }}
    >
      <Icon icon={Eye} />
      Watch this token
    </Button>
  )
}
