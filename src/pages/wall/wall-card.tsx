import { memo } from 'react'
import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { isCurrent } from '../../domain/freshness.ts'
import type { HealthLevel } from '../../domain/health.ts'
import type { CardForm } from '../../domain/wall-layout.ts'
import { Bar } from '../../ui/bar.tsx'
import type { WallCardView } from './wall-cards.ts'

type WallCardProps = WallCardView & {
  form: CardForm
  /** When it was read, in words; `null` where that is not to be shown. */
  age: string | null
}

const edges: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-ok',
  low: 'bg-low-fill',
  critical: 'bg-critical-fill',
  down: 'bg-down',
  unknown: 'bg-unknown',
}

/** What is wrong stands on a ground of its own, so that it is found before it is read. */
const grounds: Readonly<Record<HealthLevel, string>> = {
  ok: 'bg-surface',
  low: 'bg-low-ground',
  critical: 'bg-critical-ground',
  down: 'bg-down-ground',
  unknown: 'bg-surface',
}

const fills: Readonly<Record<HealthLevel, string>> = {
  ok: 'text-ok',
  low: 'text-low-fill',
  critical: 'text-critical-fill',
  down: 'text-down',
  unknown: 'text-unknown',
}

/** One token. All lengths are multiples of the grid's type size, which is sized from the card. */
export const WallCard = memo(function WallCard(props: WallCardProps) {
  const { name, level, word, freshness, ratio, line, secondLine, brief, plan, form, age } = props
  const isCompact = form === 'compact'
  const isOld = !isCurrent(freshness)
  const lines = isOld ? [age ?? line] : [isCompact ? brief : line, secondLine]
  const wordInk = healthInk[level]
  return (
    <li
      className={`relative flex min-w-0 flex-col overflow-hidden rounded-[min(0.5em,20px)] border border-line leading-[1.2] ${isCompact ? 'px-[0.5em] pt-[0.5em] pb-[0.25em]' : 'px-[0.65em] pt-[0.6em] pb-[0.4em]'} ${grounds[level]} ${isOld ? 'hatched' : ''}`}
    >
      <span className={`absolute inset-x-0 top-0 h-[0.25em] ${edges[level]}`} />
      <div className="flex items-center gap-[0.4em] text-[1.05em] font-semibold">
        <span className="size-[0.9em] shrink-0 [&>svg]:size-full">
          <HealthShape level={level} />
        </span>
        <h2 className={`min-w-0 flex-1 truncate ${isOld ? 'text-ink-2' : ''}`}>
          <bdi>{name}</bdi>
        </h2>
        {!isCompact && <span className={`shrink-0 ${wordInk}`}>{word}</span>}
      </div>
      <div className="my-auto min-w-0">
        <Amount {...props} isOld={isOld} />
        <div className="my-[0.25em] [&>svg]:h-[0.3em]">
          <Bar ratio={ratio} className={fills[level]} />
        </div>
        <p className="truncate">
          {isCompact && <span className={`font-semibold ${wordInk}`}>{word} </span>}
          <span className="text-ink-2">{lines[0] ?? '\u00a0'}</span>
        </p>
        {form === 'roomy' && <p className="truncate text-ink-2">{lines[1] ?? '\u00a0'}</p>}
      </div>
      {!isCompact && (
        <p className="flex justify-between gap-[0.6em] text-ink-3">
          <span className="min-w-0 shrink-0 truncate">{isOld ? '\u00a0' : age}</span>
          <bdi className="min-w-0 truncate">{plan}</bdi>
        </p>
      )}
    </li>
  )
})

/** The number as large as its form leaves room for, and the height that it takes. */
const sizes: Readonly<Record<CardForm, { row: string; type: string }>> = {
  roomy: { row: 'h-[3.3em]', type: 'text-[3.3em]' },
  normal: { row: 'h-[2.5em]', type: 'text-[2.5em]' },
  compact: { row: 'h-[2em]', type: 'text-[2em]' },
}

function Amount({ amount, of, isSaid, form, isOld }: WallCardProps & { isOld: boolean }) {
  const ink = isOld ? 'text-ink-3' : 'text-ink'
  const { row, type } = sizes[form]
  if (isSaid) {
    return (
      <p className={`flex items-center ${row} ${ink}`}>
        <bdi className={form === 'compact' ? 'truncate' : 'line-clamp-2'}>{amount}</bdi>
      </p>
    )
  }
  return (
    <p className={`flex items-baseline gap-[0.35em] ${row} ${ink}`}>
      <span className={`min-w-0 truncate leading-none font-semibold tracking-tight ${type}`}>{amount}</span>
      <span className="min-w-[2em] shrink-[99] truncate text-ink-2">{of}</span>
    </p>
  )
}
