import type { ReactNode } from 'react'
import type { Count } from '../../domain/count.ts'
import type { ReadingPart } from '../../domain/reading.ts'
import type { Usage } from '../../domain/usage.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { PlanWords, RenewalWords } from './plan-words.tsx'
import { SentText } from './sent-text.tsx'
import { toOldSentAt, type Known } from './sent-at.ts'
import { SentNote } from './sent-note.tsx'

/** Subscription, pace, usage and queue in a few words each. */
export function ShortFacts({ reading, facts }: Known) {
  const words = useWords(tokenWords)
  const titles = words.facts
  const { pace, mode } = facts

  function since(part: ReadingPart): number | null {
    return toOldSentAt({ reading, facts }, part)
  }

  return (
    <Card title={words.inShort}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        <Fact title={titles.plan} oldSentAt={since('subscription')}>
          <PlanWords subscription={facts.subscription} />
        </Fact>
        <Fact title={titles.renewal} oldSentAt={since('subscription')}>
          <RenewalWords subscription={facts.subscription} />
        </Fact>
        <Fact title={titles.pace} oldSentAt={null}>
          {pace === null ? (
            <span className="font-normal text-ink-3">{words.notKnown}</span>
          ) : (
            <span>{words.pace(pace)}</span>
          )}
        </Fact>
        <Fact title={titles.relaxed} oldSentAt={since('relaxedUsage')}>
          <UsageWords usage={facts.relaxed} />
        </Fact>
        <Fact title={titles.lifetime} oldSentAt={since('lifetimeUsage')}>
          <UsageWords usage={facts.lifetime} />
        </Fact>
        <Fact title={titles.mode} oldSentAt={since(mode?.from ?? 'jobMode')}>
          <SentText text={mode?.text ?? null} />
        </Fact>
        <Fact title={titles.running} oldSentAt={since('runningJobs')}>
          <CountWords count={facts.running} />
        </Fact>
        <Fact title={titles.queuedFast} oldSentAt={since('queuedJobsFast')}>
          <CountWords count={facts.queuedFast} />
        </Fact>
        <Fact title={titles.queuedRelaxed} oldSentAt={since('queuedJobsRelax')}>
          <CountWords count={facts.queuedRelaxed} />
        </Fact>
      </dl>
    </Card>
  )
}

type FactProps = { title: string; oldSentAt: number | null; children: ReactNode }

function Fact({ title, oldSentAt, children }: FactProps) {
  return (
    <div className={`min-w-0 ${oldSentAt === null ? '' : 'hatched text-ink-2'}`}>
      <dt className="text-xs text-ink-3">{title}</dt>
      <dd className="text-base font-semibold">
        {children}
        <SentNote at={oldSentAt} />
      </dd>
    </div>
  )
}

function UsageWords({ usage }: { usage: Usage }) {
  const common = useWords(commonWords)
  if (usage.kind !== 'counted') return <SentText text={usage.kind === 'unreadable' ? usage.text : null} />
  return <span translate="no">{common.images(usage.images)}</span>
}

function CountWords({ count }: { count: Count }) {
  const common = useWords(commonWords)
  const formats = useFormats()
  if (count.kind !== 'counted') return <SentText text={count.kind === 'unreadable' ? count.text : null} />
  if (count.count === 0) return <span>{common.none}</span>
  return <span translate="no">{formats.number(count.count)}</span>
}
