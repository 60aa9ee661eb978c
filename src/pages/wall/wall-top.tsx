import type { ReactNode } from 'react'
import { HealthShape } from '../../components/health-shape.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import type { WallVerdict } from './wall-verdict.ts'

type WallTopProps = {
  verdict: WallVerdict
  /** The time of day and its zone; `null` where it is hidden. */
  clock: { hour: string; zone: string } | null
  isAwake: boolean
  isSandbox: boolean
  /** Stands below the clock: the pages, where there are several. */
  children: ReactNode
}

/** The shapes as characters, for the title of the document. */
const marks: Readonly<Record<HealthLevel, string>> = {
  ok: '●',
  low: '▲',
  critical: '⬣',
  down: '✕',
  unknown: '◌',
}

/** What a person who glances for one second reads. Its type is a share of the screen. */
export function WallTop({ verdict, clock, isAwake, isSandbox, children }: WallTopProps) {
  return (
    <header className="flex items-center gap-[1.6vmin] leading-[1.2]">
      <span className="size-[min(5.4vh,6vw)] shrink-0 [&>svg]:size-full">
        <HealthShape level={verdict.level} />
      </span>
      <div className="min-w-0 flex-1">
        <PageHeading
          title={`${marks[verdict.level]} ${verdict.sentence}`}
          className="line-clamp-2 text-[max(1rem,min(4.6vh,3.4vw))] font-semibold tracking-tight"
        >
          {verdict.sentence}
        </PageHeading>
        <p className="truncate text-[max(0.75rem,min(2.2vh,3vw))] text-ink-2">{verdict.detail ?? '\u00a0'}</p>
      </div>
      <div className="shrink-0 text-right">
        <p className="text-[max(1rem,min(4.6vh,3.4vw))] font-semibold tracking-tight">
          {clock?.hour ?? '\u00a0'}{' '}
          <span className="text-[0.5em] font-normal tracking-normal text-ink-2">{clock?.zone}</span>
        </p>
        <div className="flex items-center justify-end gap-[1.4vmin] text-[max(0.625rem,min(1.9vh,1.9vw))] text-ink-3">
          {children}
          {isSandbox && <span className="font-semibold text-low">Sandbox: nothing here is real</span>}
          <span>{isAwake ? 'Screen kept awake' : 'Screen may sleep'}</span>
        </div>
      </div>
    </header>
  )
}
