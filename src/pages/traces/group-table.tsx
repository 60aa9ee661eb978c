import { Link } from 'react-router'
import { HealthShape, healthInk, healthWords } from '../../components/health-shape.tsx'
import { toProblemWords } from '../../components/problem-words.ts'
import { SaidText } from '../../components/said-text.tsx'
import { formatVerdict, toHealth } from '../../domain/health.ts'
import { isFinal, type Message } from '../../domain/message.ts'
import { toTracePath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import type { Group, Row } from './groups.ts'

type GroupTableProps = { group: Group; onRetry: (messageId: string) => void }

const titles = { unknown: 'No token known', waiting: 'Waiting for their turn' } as const

/** The messages of one token under what is known of the token. */
export function GroupTable({ group, onRetry }: GroupTableProps) {
  return (
    <section className="rounded-card border border-line bg-surface p-5">
      {group.kind === 'token' ? (
        <TokenTitle group={group} />
      ) : (
        <h2 className="font-semibold">{titles[group.kind]}</h2>
      )}
      <table className="mt-3 w-full text-left text-sm">
        <thead className="sr-only sm:not-sr-only">
          <tr className="text-xs text-ink-3 max-sm:hidden">
            <th scope="col" className="py-1.5 font-medium">
              Message ID
            </th>
            <th scope="col" className="w-40 py-1.5 font-medium">
              Status
            </th>
            <th scope="col" className="w-2/5 py-1.5 font-medium">
              Prompt
            </th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <MessageRow key={row.messageId} row={row} onRetry={onRetry} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TokenTitle({ group }: { group: Group }) {
  const trace = group.newest?.value ?? null
  if (trace === null) return null
  const health = toHealth(trace)
  return (
    <div>
      <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
        <HealthShape level={health.level} />
        <span>
          Token <SaidText text={trace.tokenId} />
        </span>
        <span className={`text-sm ${healthInk[health.level]}`}>{healthWords[health.level]}</span>
      </h2>
      <p className="mt-1 text-sm text-ink-2">{formatVerdict(trace.tokenId, health)}</p>
    </div>
  )
}

function MessageRow({ row, onRetry }: { row: Row; onRetry: (messageId: string) => void }) {
  const { messageId, trace, message } = row
  const problem = trace?.standing?.problem ?? null
  const known = message?.good?.value ?? null
  const cell = 'py-1 sm:py-2.5 max-sm:block'
  return (
    <tr className="border-t border-line align-top max-sm:block max-sm:py-2">
      <th scope="row" className={`${cell} font-normal`}>
        <Link to={toTracePath(messageId)} className="font-mono break-all underline-offset-4 hover:underline">
          {messageId}
        </Link>
        {problem !== null && (
          <p className="mt-1 flex flex-wrap items-center gap-2 text-xs text-critical">
            {toProblemWords(problem, 'this message').title}
            <Button look="quiet" onClick={() => onRetry(messageId)}>
              Try again
            </Button>
          </p>
        )}
      </th>
      <td className={`${cell} sm:pr-3`}>
        {known === null ? (
          <span className="text-ink-3">{message?.standing ? 'Not known' : '…'}</span>
        ) : (
          <Status known={known} />
        )}
      </td>
      <td className={cell}>
        <p className="line-clamp-2 text-ink-2">
          {known !== null && known.prompt !== null && <SaidText text={known.prompt} />}
        </p>
      </td>
    </tr>
  )
}

function Status({ known: { status, progress } }: { known: Message }) {
  return (
    <>
      <SaidText text={status.text} />
      {status.kind === 'running' && progress.kind === 'percent' && (
        <span className="text-ink-3"> {progress.percent} %</span>
      )}
      {!isFinal(status) && progress.kind === 'unreadable' && (
        <span className="text-ink-3">
          {' '}
          <SaidText text={progress.text} />
        </span>
      )}
    </>
  )
}
