import type { ReactNode } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import { SaidText } from '../../components/said-text.tsx'
import { parseCount } from '../../domain/count.ts'
import type { Trace } from '../../domain/trace.ts'
import { Card } from '../../ui/card.tsx'

/** What the token is doing, how it works, and which it is. */
export function QueueCard({ trace }: { trace: Trace }) {
  const { info, tokenStatus, tokenId, channelId } = trace
  const jobMode = info?.jobMode ?? ''
  return (
    <Card title="Queue and jobs" className="grow">
      <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        {info !== null && (
          <>
            <Fact title="Running now">
              <CountFact text={info.runningJobs} />
            </Fact>
            <Fact title="Waiting, fast">
              <CountFact text={info.queuedJobsFast} />
            </Fact>
            <Fact title="Waiting, relaxed">
              <CountFact text={info.queuedJobsRelax} />
            </Fact>
          </>
        )}
        <Fact title="Mode">
          {jobMode.trim() !== '' && <SaidText text={jobMode} />}
          {jobMode.trim() === '' && tokenStatus !== null && (
            <>
              <SaidText text={tokenStatus} />
              <span className="block text-xs font-normal text-ink-3">by the token’s status</span>
            </>
          )}
          {jobMode.trim() === '' && tokenStatus === null && <SaidText text={null} />}
        </Fact>
        {info !== null && (
          <Fact title="Images are">
            <SaidText text={info.visibilityMode} />
          </Fact>
        )}
        <Fact title="Status">
          <SaidText text={tokenStatus} />
        </Fact>
        <Identity title="Token ID" text={tokenId} copyLabel="Copy the token ID" />
        <div className="min-w-0 sm:col-span-2">
          <Identity title="Channel ID" text={channelId} copyLabel="Copy the channel ID" />
        </div>
      </div>
    </Card>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="text-xs text-ink-3">{title}</h3>
      <p className="text-base font-semibold">{children}</p>
    </div>
  )
}

function CountFact({ text }: { text: string | null }) {
  const count = parseCount(text ?? undefined)
  if (count.kind !== 'counted') return <SaidText text={text} />
  return count.count === 0 ? 'None' : count.count.toLocaleString('en-GB')
}

function Identity({ title, text, copyLabel }: { title: string; text: string | null; copyLabel: string }) {
  return (
    <Fact title={title}>
      <span className="flex items-center gap-1 font-mono text-sm">
        <SaidText text={text} />
        {text !== null && <CopyButton compact label={copyLabel} text={() => text} />}
      </span>
    </Fact>
  )
}
