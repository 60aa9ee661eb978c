import { RotateCw } from 'lucide'
import { CopyButton } from '../../components/copy-button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import type { Failure } from '../../domain/latest.ts'
import { spacingMs } from '../../domain/limits.ts'
import { problemTraits } from '../../domain/problem.ts'
import { toTracesPath } from '../../paths.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { useKeptReadings } from '../../session/use-kept-readings.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/use-now.ts'
import { commonWords } from '../../words/common.ts'
import { problemWords } from '../../words/problem.ts'
import { tracesWords } from '../../words/traces.ts'
import { GroupTable } from './group-table.tsx'
import { toGroups, toWanted, type Group, type Row } from './groups.ts'
import { SaveButton } from './save-button.tsx'
import { TracesProgress } from './traces-progress.tsx'
import { useAsking } from './use-asking.ts'

type TracesViewProps = { ids: readonly string[]; /** So many more were asked for. */ leftOut: number }

/** Several messages by their tokens. Traces are asked for once, and again when the person wants it. */
export function TracesView({ ids, leftOut }: TracesViewProps) {
  const words = useWords(tracesWords)
  const common = useWords(commonWords)
  const { keeps } = useWords(problemWords)
  const { clock } = useFormats()
  const now = useNow(10_000)
  const asking = useAsking(ids)
  const { rows, isAsking, isStopped, ask } = asking
  const lastAt = Math.max(0, ...rows.map(({ trace }) => trace?.good?.at ?? 0))
  const kept = useKeptReadings(lastAt === 0 ? null : lastAt)
  const groups = toGroups(rows, kept, now)
  // What was read while the rest of the page was is as new as it can be.
  const freshForMs = Math.max(10_000, ids.length * spacingMs.general)
  const wanted = toWanted(groups, now, freshForMs)
  const waiting = groups.filter(({ kind }) => kind === 'waiting')
  const told = groups.filter(({ kind }) => kind !== 'waiting')
  const answered = rows.filter((row) => row.trace !== null).length
  const shared = rows.map(toCommonFailure).find((failure) => failure !== null) ?? null
  const whyNothing = toWhyNothing()
  const title = words.messages(ids.length)

  /** Why a refresh would ask for nothing; `null` where it does. */
  function toWhyNothing(): string | null {
    if (isStopped) return words.resumeFirst
    if (wanted.traceIds.length + wanted.messageIds.length > 0) return null
    return answered < ids.length ? words.underWay : words.allFresh
  }

  function refresh() {
    if (whyNothing === null) ask(wanted)
    const leftMs = wanted.traceIds.length * spacingMs.general
    announce(whyNothing ?? words.asking(wanted.traceIds.length, leftMs))
  }

  const problem = shared === null ? null : { failure: shared, subject: 'messages' as const, isAsking }
  return (
    <div className="page gap-4">
      <div>
        <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
          <p className="text-sm text-ink-2">{words.byToken}</p>
          {/* Room for a refresh that fails, so that nothing moves then. */}
          <div className="grid min-h-8 grid-cols-[minmax(0,auto)] sm:justify-end">
            {problem !== null && lastAt > 0 && (
              <ProblemLine {...problem} onRetry={retry} keeps={keeps(clock(lastAt))} />
            )}
          </div>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <PageHeading title={title} className="text-lg font-semibold">
            {title}
          </PageHeading>
          <div className="flex flex-wrap items-center gap-2">
            <CopyButton label={common.copyLink} text={() => window.location.origin + toTracesPath(ids)} />
            <SaveButton groups={groups} isEmpty={lastAt === 0} />
            <Button
              onClick={refresh}
              aria-disabled={whyNothing !== null}
              title={whyNothing === null ? undefined : whyNothing}
            >
              <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
              <span>{common.refresh}</span>
            </Button>
          </div>
        </div>
      </div>
      {leftOut > 0 && <p className="text-sm text-ink-2">{words.leftOut(ids.length, leftOut)}</p>}
      {problem !== null && lastAt === 0 && <ProblemPanel {...problem} onRetry={retry} />}
      <TracesProgress
        asking={asking}
        answered={answered}
        all={ids.length}
        tokens={groups.filter(({ kind }) => kind === 'token').length}
      />
      {/* Folded away, in room that stays: what leaves it would else move all that one reads. */}
      <div className="-mt-4 min-h-9">
        {waiting.map((group) => (
          <details key={group.key}>
            <summary className="w-max cursor-pointer py-1.5 text-sm text-ink-2">
              {words.waits(group.rows.length)}
            </summary>
            {toTable(group)}
          </details>
        ))}
      </div>
      {told.map(toTable)}
    </div>
  )

  function retry() {
    ask(wanted)
  }

  function toTable(group: Group) {
    return (
      <GroupTable
        key={group.key}
        group={group}
        now={now}
        onRetry={(messageId) => ask({ traceIds: [messageId], messageIds: [messageId] })}
      />
    )
  }
}

/** A problem that lies not with this message: it is told once for all of them. Progress is soon asked for again. */
function toCommonFailure({ trace, message }: Row): Failure | null {
  const [traceFailure, messageFailure] = [trace?.failure ?? null, message?.failure ?? null]
  if (traceFailure !== null && !problemTraits[traceFailure.problem.kind].concernsMessage) return traceFailure
  return messageFailure !== null && problemTraits[messageFailure.problem.kind].stopsAll
    ? messageFailure
    : null
}
