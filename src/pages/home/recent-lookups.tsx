import { Link } from 'react-router'
import { X } from 'lucide'
import { useState, useSyncExternalStore } from 'react'
import { announce } from '../../components/announcer.tsx'
import { useConnection } from '../../components/connection-context.ts'
import { useNow } from '../../components/use-now.ts'
import { exampleMessageId } from '../../domain/message-id.ts'
import { formatRelative } from '../../domain/timestamp.ts'
import { toTracePath } from '../../paths.ts'
import {
  readRecentLookups,
  removeRecentLookup,
  watchRecentLookups,
  writeList,
  type RecentLookup,
} from '../../storage/recent-lookups.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** The messages looked up on this device, with a way back from removing them. */
export function RecentLookups() {
  const { connection } = useConnection()
  const lookups = useSyncExternalStore(watchRecentLookups, readRecentLookups)
  const [before, setBefore] = useState<readonly RecentLookup[] | null>(null)
  const now = useNow(10_000)

  function remove(messageId: string) {
    setBefore(lookups)
    removeRecentLookup(messageId)
    announce('Removed from the recent lookups')
  }

  function clear() {
    setBefore(lookups)
    writeList([])
    announce('The recent lookups are cleared')
  }

  function undo() {
    if (before !== null) writeList(before)
    setBefore(null)
    announce('The recent lookups are back')
  }

  return (
    <section aria-labelledby="recent">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h2 id="recent" className="text-sm font-semibold text-ink-2">
          Recent lookups
        </h2>
        <div className="flex gap-1">
          {before !== null && (
            // What was pressed is gone: the focus goes to what takes that back.
            <Button key={lookups.length} look="quiet" autoFocus onClick={undo}>
              Undo
            </Button>
          )}
          {lookups.length > 0 && (
            <Button look="quiet" onClick={clear}>
              Clear all
            </Button>
          )}
        </div>
      </div>
      {lookups.length === 0 ? (
        <p className="mt-2 rounded-card border border-dashed border-line-strong p-5 text-sm text-ink-2">
          Nothing yet. The messages you look up are listed here, on this device only.
          {connection.kind === 'sandbox' && (
            <>
              {' '}
              In the sandbox any ID will do:{' '}
              <Link to={toTracePath(exampleMessageId)} className="underline underline-offset-4">
                look one up
              </Link>
              .
            </>
          )}
        </p>
      ) : (
        <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-surface">
          {lookups.map(({ messageId, at }) => (
            <li key={messageId} className="flex items-center gap-3 py-1.5 pr-2 pl-4">
              <Link
                to={toTracePath(messageId)}
                className="min-w-0 grow py-1.5 font-mono text-sm break-all hover:underline"
              >
                {messageId}
              </Link>
              <span className="shrink-0 text-xs text-ink-3">{formatRelative(Math.min(at, now), now)}</span>
              <Button
                look="quiet"
                className="min-w-9 px-0!"
                aria-label={`Remove ${messageId}`}
                title="Remove"
                onClick={() => remove(messageId)}
              >
                <Icon icon={X} size={15} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
