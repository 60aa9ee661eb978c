import type { ReactNode } from 'react'
import { HealthShape } from '../../components/health-shape.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import { useWords } from '../../session/speech.tsx'
import { wallWords } from '../../words/wall.ts'
import type { WallVerdict } from './wall-verdict.ts'

type WallTopProps = {
  verdict: WallVerdict
  /** The time of day and its zone; `null` where it is hidden. */
  clock: { hour: string; zone: string } | null
  isAwake: boolean
  /** Whether the tokens are asked about by themselves. */
  isPolled: boolean
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
  off: '⏻',
}

/** The smallest type that is read from four metres. */
const small = 'text-[max(0.75rem,1.75vh)]'
const large = 'text-[max(1rem,min(4.6vh,3.4vw))] portrait:text-[max(1rem,min(2.8vh,4.6vw))]'

/** What a person who glances for one second reads. Its type is a share of the screen. */
export function WallTop({ verdict, clock, isAwake, isPolled, isSandbox, children }: WallTopProps) {
  const words = useWords(wallWords)
  const { level, sentence, detail } = verdict
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-[1.6vmin] leading-[1.2]">
      <span className="row-span-2 size-[min(5.4vh,6vw)] [&>svg]:size-full portrait:row-span-1">
        <HealthShape level={level} />
      </span>
      <PageHeading
        title={words.title(marks[level], sentence)}
        className={`line-clamp-2 font-semibold tracking-tight ${large} ${detail === null ? 'row-span-2 portrait:row-span-1' : ''}`}
      >
        <span key={sentence}>{sentence}</span>
      </PageHeading>
      <p
        translate="no"
        className={`flex items-baseline justify-end gap-[0.25em] font-semibold tracking-tight whitespace-nowrap ${large}`}
      >
        <span>{clock?.hour ?? '\u00a0'}</span>
        <span className={`font-normal tracking-normal text-ink-2 ${small}`}>{clock?.zone}</span>
      </p>
      {detail !== null && (
        <p
          key={detail}
          className="line-clamp-2 text-[max(0.75rem,min(2.2vh,3vw))] text-ink-2 portrait:col-span-3 portrait:text-[max(0.75rem,1.75vh)]"
        >
          {detail}
        </p>
      )}
      <div
        className={`flex items-center justify-end gap-[1.4vmin] whitespace-nowrap text-ink-3 portrait:col-span-3 portrait:flex-wrap portrait:justify-between ${small}`}
      >
        {children}
        {isSandbox && <span className="font-semibold text-low">{words.sandbox}</span>}
        {!isPolled && <span className="font-semibold text-low">{words.pollingOff}</span>}
        <span key={String(isAwake)} className="portrait:ms-auto">
          {isAwake ? words.awake : words.maySleep}
        </span>
      </div>
    </header>
  )
}
