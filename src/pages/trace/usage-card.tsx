import { UnreadableText } from '../../components/unreadable-text.tsx'
import type { Facts } from '../../domain/facts.ts'
import type { Usage } from '../../domain/usage.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { detailsWords } from '../../words/details.ts'
import { TokenCard } from './token-card.tsx'

/** How many images were made, in relaxed mode and in all. */
export function UsageCard({ facts }: { facts: Facts }) {
  const words = useWords(detailsWords).usage
  return (
    <TokenCard title={words.title} isOld={facts.isOld}>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-1">
        <UsageFigure title={words.relaxed} usage={facts.relaxed} />
        <UsageFigure title={words.lifetime} usage={facts.lifetime} />
      </div>
    </TokenCard>
  )
}

function UsageFigure({ title, usage }: { title: string; usage: Usage }) {
  const words = useWords(detailsWords).usage
  const common = useWords(commonWords)
  const formats = useFormats()
  return (
    <div>
      <h3 className="text-xs text-ink-3">{title}</h3>
      {usage.kind === 'missing' && <p className="text-ink-2">{common.notSent}</p>}
      {usage.kind === 'unreadable' && <UnreadableText text={usage.text} />}
      {usage.kind === 'counted' && (
        <>
          <p className="flex flex-wrap items-baseline gap-x-1">
            <span translate="no" className="text-xl font-semibold">
              {formats.number(usage.images)}
            </span>
            <span className="text-ink-2">{words.unit(usage.images)}</span>
          </p>
          {usage.hours !== null && <p className="text-sm text-ink-3">{words.hours(usage.hours)}</p>}
        </>
      )}
    </div>
  )
}
