import type { ReactNode } from 'react'
import type { Count } from '../../domain/count.ts'
import type { ReadingPart } from '../../domain/reading.ts'
import type { Usage } from '../../domain/usage.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { PlanWords, RefillWords, RenewalWords } from './plan-words.tsx'
import { SentText } from './sent-text.tsx'
import { toOldSentAt, type Known } from './sent-at.ts'
import { SentNote } from './sent-note.tsx'

/** Seven facts: plan, refill, renewal, usage, jobs and mode. */
export function ShortFacts({ reading, facts }: Known) {
  const words = useWords(tokenWords)
  const titles = words.facts
  const { mode, subscription } = facts
  const ends =
    subscription.kind === 'read' &&
    subscription.renewal.kind === 'at' &&
    subscription.renewal.event === 'ends'
  const visibility = reading.info?.visibilityMode ?? null

  function since(part: ReadingPart): number | null {
    return toOldSentAt({ reading, facts }, part)
  }

  return (
    <Card title={words.inShort}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3">
        <Fact title={titles.plan} oldSentAt={since('subscription')}>
          <PlanWords subscription={subscription} />
        </Fact>
        <Fact title={titles.refill} oldSentAt={since('subscription')}>
          <RefillWords facts={facts} />
        </Fact>
        <Fact title={ends ? titles.ends : titles.renewal} oldSentAt={since('subscription')}>
          <RenewalWords subscription={subscription} />
        </Fact>
        <Fact title={titles.relaxed} oldSentAt={since('relaxedUsage')}>
          <UsageWords usage={facts.relaxed} />
        </Fact>
        <Fact title={titles.lifetime} oldSentAt={since('lifetimeUsage')}>
          <UsageWords usage={facts.lifetime} />
        </Fact>
        <Fact title={titles.mode} oldSentAt={since(mode?.from ?? 'jobMode')}>
          <SentText text={mode?.text ?? null} />
          {visibility !== null && visibility !== '' && (
            <span className="block text-xs font-normal text-ink-2">
              <SentText text={visibility} />
            </span>
          )}
        </Fact>
        <Fact
          title={titles.jobs}
          oldSentAt={since('runningJobs')}
          className="col-span-full border-t border-line pt-4"
        >
          <span className="flex flex-wrap items-baseline gap-x-6">
            <CountWords count={facts.running} />
            <Waiting title={words.waitingFast} count={facts.queuedFast} />
            <Waiting title={words.waitingRelaxed} count={facts.queuedRelaxed} />
          </span>
        </Fact>
      </dl>
    </Card>
  )
}

type FactProps = { title: string; oldSentAt: number | null; className?: string; children: ReactNode }

function Fact({ title, oldSentAt, className = '', children }: FactProps) {
  return (
    <div className={`min-w-0 ${className} ${oldSentAt === null ? '' : 'hatched text-ink-2'}`}>
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

function Waiting({ title, count }: { title: string; count: Count }) {
  return (
    <span className="flex flex-wrap gap-x-1 text-xs font-normal text-ink-2">
      <span>{title}</span>
      <CountWords count={count} />
    </span>
  )
}

function CountWords({ count }: { count: Count }) {
  const common = useWords(commonWords)
  const formats = useFormats()
  if (count.kind !== 'counted') return <SentText text={count.kind === 'unreadable' ? count.text : null} />
  if (count.count === 0) return <span>{common.none}</span>
  return <span translate="no">{formats.number(count.count)}</span>
}
