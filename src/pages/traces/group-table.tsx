import { useWords } from '../../session/speech.tsx'
import { tracesWords } from '../../words/traces.ts'
import { GroupTitle } from './group-title.tsx'
import type { Group } from './groups.ts'
import { MessageRow } from './message-row.tsx'

type GroupTableProps = { group: Group; now: number; onRetry: (messageId: string) => void }

/** The messages of one token under what is known of the token. */
export function GroupTable({ group, now, onRetry }: GroupTableProps) {
  const words = useWords(tracesWords)
  const isOld = group.kind === 'token' && group.facts.isOld
  return (
    <section className={`rounded-card border border-line bg-surface p-5 ${isOld ? 'hatched' : ''}`}>
      {group.kind === 'token' ? (
        <GroupTitle reading={group.reading} facts={group.facts} />
      ) : (
        <h2 className="font-semibold">{words[group.kind]}</h2>
      )}
      <table className="mt-3 w-full table-fixed text-start text-sm">
        <thead className="sr-only sm:not-sr-only">
          <tr className="text-xs text-ink-3 max-sm:hidden">
            <th scope="col" className="w-2/5 py-1.5 text-start font-medium">
              {words.messageId}
            </th>
            <th scope="col" className="w-40 py-1.5 text-start font-medium">
              {words.status}
            </th>
            <th scope="col" className="py-1.5 text-start font-medium">
              {words.prompt}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <MessageRow key={row.messageId} row={row} now={now} onRetry={onRetry} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
