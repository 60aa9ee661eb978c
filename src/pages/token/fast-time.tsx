import { FastTimeGauge } from '../../components/fast-time-gauge.tsx'
import { UnreadableText } from '../../components/unreadable-text.tsx'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { gaugeWords } from '../../words/gauge.ts'
import { toOldSentAt, type Known } from './sent-at.ts'
import { SentNote } from './sent-note.tsx'

/** How much fast time is left, as a gauge where it can be read. */
export function FastTime({ reading, facts }: Known) {
  const words = useWords(gaugeWords)
  const { time, pace } = facts
  const oldSentAt = toOldSentAt({ reading, facts }, 'fastTimeRemaining')
  return (
    <Card
      title={words.title}
      aside={<SentNote at={oldSentAt} />}
      className={oldSentAt === null ? '' : 'hatched'}
    >
      {time.kind === 'missing' && <p className="text-ink-2">{words.missing}</p>}
      {time.kind === 'unreadable' && <UnreadableText text={time.text} />}
      {time.kind !== 'missing' && time.kind !== 'unreadable' && (
        <FastTimeGauge
          time={time}
          dueRatio={pace?.dueRatio ?? null}
          isOld={oldSentAt !== null}
          level={facts.timeLevel}
        />
      )}
    </Card>
  )
}
