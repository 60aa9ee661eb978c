import { CloudOff } from 'lucide'
import type { ReactNode } from 'react'
import { HealthShape } from '../../components/health-shape.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { HealthLevel } from '../../domain/health.ts'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wallWords } from '../../words/wall.ts'
import type { WallVerdict } from './wall-verdict.ts'

type WallTopProps = {
  verdict: WallVerdict
  /** The time of day and its zone; `null` where it is hidden. */
  clock: { hour: string; zone: string } | null
  /** When anything was last read, in words; `null` where that is hidden or never was. */
  readAgo: string | null
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
const large = 'text-[max(1.125rem,min(4.6vh,3.4vw))] portrait:text-[max(1.125rem,min(2.8vh,4.6vw))]'

/** What a person who glances for one second reads. Its type is a share of the screen. */
export function WallTop({ verdict, clock, readAgo, isAwake, isPolled, isSandbox, children }: WallTopProps) {
  const words = useWords(wallWords)
  const { level, sentence, detail, isOutage } = verdict
  return (
    <header className="grid shrink-0 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-[1.6vmin] leading-[1.2] max-[30rem]:grid-cols-[auto_minmax(0,1fr)] max-[30rem]:gap-x-2">
      <span className="row-span-2 size-[max(1.125rem,min(5vh,6vw))] [&>svg]:size-full portrait:row-span-1">
        {isOutage ? <Icon icon={CloudOff} className="text-low" /> : <HealthShape level={level} />}
      </span>
      <PageHeading
        title={words.title(marks[level], sentence)}
        className={`font-semibold tracking-tight ${large} ${detail === null ? 'row-span-2 portrait:row-span-1' : ''}`}
      >
        <span key={sentence}>{sentence}</span>
      </PageHeading>
      <p
        translate="no"
        className={`flex items-baseline justify-end gap-[0.25em] font-semibold tracking-tight whitespace-nowrap max-[30rem]:hidden ${large}`}
      >
        <span>{clock?.hour ?? '\u00a0'}</span>
        <span className={`font-normal tracking-normal text-ink-2 ${small}`}>{clock?.zone}</span>
      </p>
      {/* On a phone its room is kept: what stands below must not move when it comes. */}
      <p
        key={detail}
        className={`line-clamp-2 text-[max(0.75rem,min(2.2vh,3vw))] text-ink-2 max-[30rem]:col-span-2 max-[30rem]:min-h-[2.4em] portrait:col-span-3 portrait:text-[max(0.75rem,1.75vh)] portrait:max-[30rem]:col-span-2 ${detail === null ? 'min-[30rem]:hidden' : ''}`}
      >
        {detail}
      </p>
      <div
        className={`flex items-center justify-end gap-[1.4vmin] whitespace-nowrap text-ink-3 max-[30rem]:col-span-2 max-[30rem]:flex-wrap max-[30rem]:justify-start max-[30rem]:gap-x-3 portrait:col-span-3 portrait:flex-wrap portrait:justify-between portrait:max-[30rem]:col-span-2 ${small}`}
      >
        {children}
        {isSandbox && <span className="font-semibold text-low">{words.sandbox}</span>}
        {!isPolled && <span className="font-semibold text-low">{words.pollingOff}</span>}
        {readAgo !== null && (
          <span translate="no" className="text-ink-2">
            {readAgo}
          </span>
        )}
        <span key={String(isAwake)}>{isAwake ? words.awake : words.maySleep}</span>
      </div>
    </header>
  )
}
