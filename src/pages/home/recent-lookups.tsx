import { X } from 'lucide'
import { useRef, useState } from 'react'
import { exampleMessageId } from '../../domain/message-id.ts'
import { toTracePath } from '../../paths.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import {
  removeLookup,
  replaceLookups,
  useRecentLookups,
  type RecentLookup,
} from '../../session/recent-lookups.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'

/** The messages looked up on this device, with a way back from removing them. */
export function RecentLookups() {
  const words = useWords(homeWords)
  const { undo: undoWord } = useWords(commonWords)
  const lookups = useRecentLookups()
  const [before, setBefore] = useState<readonly RecentLookup[] | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  function remove(messageId: string) {
    setBefore(lookups)
    removeLookup(messageId)
    announce(words.removed)
  }

  function clear() {
    setBefore(lookups)
    replaceLookups([])
    announce(words.cleared)
  }

  function undo() {
    // What another tab has looked up meanwhile stays.
    const since = lookups.filter((one) => !before?.some(({ messageId }) => messageId === one.messageId))
    replaceLookups([...since, ...(before ?? [])])
    setBefore(null)
    heading.current?.focus()
    announce(words.restored)
  }

  return (
    <section aria-labelledby="recent">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h2 ref={heading} id="recent" tabIndex={-1} className="text-sm font-semibold text-ink-2 outline-none">
          {words.recent}
        </h2>
        <div className="flex gap-1">
          {before !== null && (
            // What was pressed is gone: the focus goes to what takes that back.
            <Button key={lookups.length} look="quiet" autoFocus onClick={undo}>
              {undoWord}
            </Button>
          )}
          {lookups.length > 0 && (
            <Button look="quiet" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </div>
      </div>
      {lookups.length === 0 ? <NoLookups /> : <LookupList lookups={lookups} onRemove={remove} />}
    </section>
  )
}

function NoLookups() {
  const words = useWords(homeWords)
  const { connection } = useConnection()
  return (
    <div className="mt-2 grid gap-1 rounded-card border border-dashed border-line-strong p-5 text-sm text-ink-2">
      <p>{words.nothing}</p>
      {connection.kind === 'sandbox' && (
        <p>
          <span>{words.anyId}</span>{' '}
          <Link to={toTracePath(exampleMessageId)} className="underline underline-offset-4">
            {words.tryOne}
          </Link>
        </p>
      )}
    </div>
  )
}

type LookupListProps = { lookups: readonly RecentLookup[]; onRemove: (messageId: string) => void }

function LookupList({ lookups, onRemove }: LookupListProps) {
  const words = useWords(homeWords)
  const formats = useFormats()
  const now = useNow(10_000)
  return (
    <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-surface">
      {lookups.map(({ messageId, at }) => (
        <li key={messageId} className="flex items-center gap-3 py-1.5 ps-4 pe-2">
          <Link
            to={toTracePath(messageId)}
            translate="no"
            className="min-w-0 grow py-1.5 font-mono text-sm break-all hover:underline"
          >
            {messageId}
          </Link>
          <span translate="no" className="shrink-0 text-xs text-ink-3">
            {formats.relative(Math.min(at, now), now)}
          </span>
          <Button
            look="quiet"
            className="min-w-9 px-0!"
            aria-label={words.removeOne(messageId)}
            title={words.remove}
            onClick={() => onRemove(messageId)}
          >
            <Icon icon={X} size={15} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
