import { HealthShape } from '../../components/health-shape.tsx'
import type { Pool, PoolKind } from '../../domain/pool.ts'
import { useWords } from '../../session/speech.tsx'
import { homeWords } from '../../words/home.ts'
import { PoolBar } from './pool-bar.tsx'

type PoolCardProps = {
  pool: Pool
  /** Whether any token was ever read. Before that its room is kept. */
  isKnown: boolean
}

/** All fast time as one bar: the sentence counts everything, the note says what of it can be used now. */
export function PoolCard({ pool, isKnown }: PoolCardProps) {
  const words = useWords(homeWords)
  const { minutesLeft, minutesTotal, usableMinutes, minutesUsed, untold, kinds } = pool
  const someUsable = usableMinutes === 0 ? words.noneUsable : words.usable(usableMinutes)
  const note = usableMinutes === minutesLeft ? words.allUsable : someUsable
  if (!isKnown) return <div className="skeleton min-h-52 rounded-card md:min-h-34" aria-hidden="true" />
  return (
    <section
      aria-labelledby="pool"
      className="grid min-h-52 content-center gap-3 rounded-card border border-line bg-surface px-5 py-4 md:min-h-34"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h2 id="pool" className="text-sm font-semibold">
          {words.pool}
        </h2>
        {minutesTotal > 0 && (
          <>
            <p className="flex flex-wrap items-baseline gap-x-1.5">
              <span translate="no" className="text-lg leading-7 font-semibold whitespace-nowrap">
                {words.amount(minutesLeft)}
              </span>
              <span translate="no" className="text-ink-2">
                {words.poolOf(minutesTotal)}
              </span>
            </p>
            <p translate="no" className="text-sm text-ink-2 md:ms-auto">
              {note}
            </p>
          </>
        )}
      </div>
      {minutesTotal > 0 ? <PoolBar pool={pool} /> : <p className="text-sm text-ink-2">{words.noPool}</p>}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2 max-md:grid max-md:grid-cols-2">
        {kinds.map(({ kind, minutes, isUsable }) => (
          <li key={kind} className="flex items-center gap-2">
            <KindShape kind={kind} />
            <Amount word={words.kinds[kind]} amount={words.amount(minutes)} isUsable={isUsable} />
          </li>
        ))}
        {minutesUsed > 0 && (
          <li className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className="size-3 rounded-sm border border-line-strong bg-track forced-color-adjust-none"
            />
            <Amount word={words.used} amount={words.amount(minutesUsed)} isUsable={false} />
          </li>
        )}
        {untold > 0 && (
          <li translate="no" className="md:ms-auto">
            {words.untold(untold)}
          </li>
        )}
      </ul>
    </section>
  )
}

function KindShape({ kind }: { kind: PoolKind }) {
  if (kind === 'old') return <HealthShape level="critical" isOld size={12} />
  return <HealthShape level={kind} size={12} />
}

function Amount({ word, amount, isUsable }: { word: string; amount: string; isUsable: boolean }) {
  return (
    <span className="flex flex-wrap gap-x-1.5">
      <span>{word}</span>
      <span
        translate="no"
        className={`whitespace-nowrap ${isUsable ? 'font-semibold text-ink' : 'font-medium'}`}
      >
        {amount}
      </span>
    </span>
  )
}
