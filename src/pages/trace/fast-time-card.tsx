import { FastTimeGauge } from '../../components/fast-time-gauge.tsx'
import { UnreadableText } from '../../components/unreadable-text.tsx'
import type { FastTime } from '../../domain/fast-time.ts'
import { Card } from '../../ui/card.tsx'

type FastTimeCardProps = { time: FastTime; dueRatio: number | null; isOld: boolean }

/** What is left of the fast time. A text that nobody can read is shown as it came, without a gauge. */
export function FastTimeCard({ time, dueRatio, isOld }: FastTimeCardProps) {
  return (
    <Card title="Fast time">
      {time.kind === 'missing' && <p className="text-ink-2">The service did not say how much is left.</p>}
      {time.kind === 'unreadable' && <UnreadableText text={time.text} />}
      {(time.kind === 'measured' || time.kind === 'left-only') && (
        <FastTimeGauge time={time} dueRatio={dueRatio} isOld={isOld} />
      )}
    </Card>
  )
}
