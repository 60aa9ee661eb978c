import { FastTimeGauge } from '../../components/fast-time-gauge.tsx'
import { UnreadableText } from '../../components/unreadable-text.tsx'
import type { Facts } from '../../domain/facts.ts'
import { useWords } from '../../session/speech.tsx'
import { gaugeWords } from '../../words/gauge.ts'
import { TokenCard } from './token-card.tsx'

/** What is left of the fast time. A text that nobody can read is shown as it came, without a gauge. */
export function FastTimeCard({ facts }: { facts: Facts }) {
  const words = useWords(gaugeWords)
  const { time, pace, isOld, timeLevel } = facts
  return (
    <TokenCard title={words.title} isOld={isOld}>
      {time.kind === 'missing' && <p className="text-ink-2">{words.missing}</p>}
      {time.kind === 'unreadable' && <UnreadableText text={time.text} />}
      {time.kind !== 'missing' && time.kind !== 'unreadable' && (
        <FastTimeGauge time={time} dueRatio={pace?.dueRatio ?? null} isOld={isOld} level={timeLevel} />
      )}
    </TokenCard>
  )
}
