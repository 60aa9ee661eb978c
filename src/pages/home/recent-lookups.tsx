import { useRef, useState } from 'react'
import { exampleMessageId } from '../../domain/message-id.ts'
import { toTracePath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useConnection } from '../../session/connection-context.ts'
import {
  clearLookupsOf,
  removeLookup,
  restoreLookups,
  useLookupsOf,
  type RecentLookup,
} from '../../session/lookup-list.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'
import { LookupList } from './lookup-list.tsx'

/** The messages looked up on this device, with a way back from removing them. The sandbox's own are kept apart. */
export function RecentLookups({ rows }: { rows: readonly BoardRow[] }) {
  const words = useWords(homeWords)
  const { undo: undoWord } = useWords(commonWords)
  const { connection } = useConnection()
  const isSandbox = connection.kind === 'sandbox'
  const lookups = useLookupsOf(isSandbox)
  const [before, setBefore] = useState<readonly RecentLookup[] | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  function remove(lookup: RecentLookup) {
    setBefore(lookups)
    removeLookup(lookup)
    announce(words.removed)
  }

  function clear() {
    setBefore(lookups)
    clearLookupsOf(isSandbox)
    announce(words.cleared)
  }

  function undo() {
    restoreLookups(before ?? [])
    setBefore(null)
    heading.current?.focus()
    announce(words.restored)
  }

  return (
    <section aria-labelledby="recent" className="min-w-0 rounded-card border border-line bg-surface">
      <div className="flex min-h-12 items-center gap-x-3 py-1.5 ps-5 pe-2">
        <h2
          ref={heading}
          id="recent"
          tabIndex={-1}
          className="text-sm font-semibold whitespace-nowrap outline-none"
        >
          {words.recent}
        </h2>
        <p className="min-w-0 grow truncate text-xs text-ink-3">
          {isSandbox ? words.inSandbox : words.onDevice}
        </p>
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
      {lookups.length === 0 ? (
        <NoLookups isSandbox={isSandbox} />
      ) : (
        <LookupList lookups={lookups} rows={rows} onRemove={remove} />
      )}
    </section>
  )
}

function NoLookups({ isSandbox }: { isSandbox: boolean }) {
  const words = useWords(homeWords)
  return (
    <div className="grid gap-1 border-t border-line p-5 text-sm text-ink-2">
      <p>{words.nothing}</p>
      {isSandbox && (
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
