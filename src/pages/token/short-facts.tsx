import type { ReactNode } from 'react'
import { useNow } from '../../components/use-now.ts'
import { toBoardFacts } from '../../domain/board.ts'
import type { Count } from '../../domain/count.ts'
import { toOneLine } from '../../domain/one-line.ts'
import type { Pace } from '../../domain/pace.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { formatInstant, formatRelative } from '../../domain/timestamp.ts'
import { parseUsage, type Usage } from '../../domain/usage.ts'
import { Card } from '../../ui/card.tsx'

/** Subscription, pace, usage and queue in a few words each. */
export function ShortFacts({ reading }: { reading: Reading }) {
  const facts = toBoardFacts(reading)
  return (
    <Card title="In short">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        <Fact title="Plan">
          <PlanWords subscription={facts.subscription} />
        </Fact>
        <Fact title="Renewal">
          <RenewalWords subscription={facts.subscription} />
        </Fact>
        <Fact title="At this pace">
          <PaceWords pace={facts.pace} />
        </Fact>
        <Fact title="Relaxed usage">
          <UsageWords usage={facts.relaxed} />
        </Fact>
        <Fact title="Lifetime usage">
          <UsageWords usage={parseUsage(reading.info?.lifetimeUsage ?? undefined)} />
        </Fact>
        <Fact title="Mode">
          <Said text={facts.mode} />
        </Fact>
        <Fact title="Running now">
          <CountWords count={facts.running} />
        </Fact>
        <Fact title="Waiting, fast">
          <CountWords count={facts.queuedFast} />
        </Fact>
        <Fact title="Waiting, relaxed">
          <CountWords count={facts.queuedRelaxed} />
        </Fact>
      </dl>
    </Card>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-3">{title}</dt>
      <dd className="text-base font-semibold">{children}</dd>
    </div>
  )
}

/** Shortened: the whole text stands below, among all fields. */
function Said({ text }: { text: string | null }) {
  if (text === null || text.trim() === '') return <NotSaid />
  return <bdi>{toOneLine(text, 60)}</bdi>
}

function NotSaid() {
  return <span className="font-normal text-ink-3">Not said</span>
}

function PlanWords({ subscription }: { subscription: Subscription }) {
  if (subscription.kind === 'missing') return <NotSaid />
  if (subscription.kind === 'unreadable') return <Said text={subscription.text} />
  const { plan, state, billing } = subscription
  return (
    <>
      {plan === null ? 'No plan' : <Said text={plan} />}
      <span className="block text-sm font-normal text-ink-2">
        {state === 'unknown' ? 'state not given' : state}
        {billing !== null && `, billed ${billing}`}
      </span>
    </>
  )
}

function RenewalWords({ subscription }: { subscription: Subscription }) {
  const now = useNow(60_000)
  if (subscription.kind !== 'read' || subscription.renewal.kind === 'missing') return <NotSaid />
  const { renewal } = subscription
  if (renewal.kind === 'unreadable') return <Said text={renewal.text} />
  return (
    <time dateTime={new Date(renewal.at).toISOString()}>
      {renewal.event === 'ends' && 'ends '}
      {formatRelative(renewal.at, now)}
      <span className="block text-sm font-normal text-ink-2">{formatInstant(renewal.at)}</span>
    </time>
  )
}

function PaceWords({ pace }: { pace: Pace | null }) {
  if (pace === null) return <span className="font-normal text-ink-3">Not known</span>
  const { resetsAt, isLast } = pace
  if (pace.runsOutAt === null) {
    return `It lasts until the ${isLast ? 'end of the plan' : 'refill'} on ${formatInstant(resetsAt)}`
  }
  return `It runs out around ${formatInstant(pace.runsOutAt)}`
}

function UsageWords({ usage }: { usage: Usage }) {
  if (usage.kind === 'missing') return <NotSaid />
  if (usage.kind === 'unreadable') return <Said text={usage.text} />
  return `${usage.images.toLocaleString('en-GB')} ${usage.images === 1 ? 'image' : 'images'}`
}

function CountWords({ count }: { count: Count }) {
  if (count.kind === 'missing') return <NotSaid />
  if (count.kind === 'unreadable') return <Said text={count.text} />
  return count.count === 0 ? 'None' : count.count.toLocaleString('en-GB')
}
