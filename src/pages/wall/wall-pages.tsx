import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wallWords } from '../../words/wall.ts'
import type { Turning } from './use-turning.ts'

const look =
  'inline-flex min-h-6 min-w-6 items-center justify-center gap-[0.3em] rounded px-[0.2em] text-ink-2 hover:bg-track [&>svg]:size-[1.1em]'

type WallPagesProps = { turning: Turning; pages: number }

/** Which page of how many is shown, with what turns and what stops it: always visible (WCAG 2.2.2). */
export function WallPages({ turning, pages }: WallPagesProps) {
  const words = useWords(wallWords)
  const { isPaused, isStill, turns, toggle, step, page } = turning
  const word = isPaused ? words.turn : words.pause
  return (
    <span className="flex items-center gap-1">
      <button type="button" className={look} aria-label={words.previous} onClick={() => step(-1)}>
        <Icon icon={ChevronLeft} className="rtl:-scale-x-100" />
      </button>
      <span translate="no" className="text-ink-2">
        {words.page(page + 1, pages)}
      </span>
      <button type="button" className={look} aria-label={words.next} onClick={() => step(1)}>
        <Icon icon={ChevronRight} className="rtl:-scale-x-100" />
      </button>
      {turns && !isStill && (
        <button type="button" className={look} onClick={toggle}>
          <Icon icon={isPaused ? Play : Pause} className="rtl:-scale-x-100" />
          <span key={word}>{word}</span>
        </button>
      )}
    </span>
  )
}
