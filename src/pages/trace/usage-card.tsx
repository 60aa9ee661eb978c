import { UnreadableText } from '../../components/unreadable-text.tsx'
import { parseUsage } from '../../domain/usage.ts'
import { Card } from '../../ui/card.tsx'

type UsageCardProps = { relaxed: string | null; lifetime: string | null }

/** How many images were made, in relaxed mode and in all. */
export function UsageCard({ relaxed, lifetime }: UsageCardProps) {
  return (
    <Card title="Usage">
      <div className="grid gap-5 grid-cols-2 sm:grid-cols-1">
        <UsageFigure title="Relaxed" text={relaxed} />
        <UsageFigure title="Lifetime" text={lifetime} />
      </div>
    </Card>
  )
}

function UsageFigure({ title, text }: { title: string; text: string | null }) {
  const usage = parseUsage(text ?? undefined)
  return (
    <div>
      <h3 className="text-xs text-ink-3">{title}</h3>
      {usage.kind === 'missing' && <p className="text-ink-2">Not said</p>}
      {usage.kind === 'unreadable' && <UnreadableText text={usage.text} />}
      {usage.kind === 'counted' && (
        <>
          <p>
            <span className="text-xl font-semibold">{usage.images.toLocaleString('en-GB')}</span>{' '}
            <span className="text-ink-2">{usage.images === 1 ? 'image' : 'images'}</span>
          </p>
          {usage.hours !== null && (
            <p className="text-sm text-ink-3">{usage.hours.toLocaleString('en-GB')} hours of GPU time</p>
          )}
        </>
      )}
    </div>
  )
}
