import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import type { Turning } from './use-turning.ts'

const look =
  'inline-flex min-h-6 min-w-6 items-center justify-center gap-[0.3em] rounded px-[0.2em] text-ink-2 hover:bg-track [&>svg]:size-[1.1em]'

type WallPagesProps = { turning: Turning; pages: number }

/** Which page of how many is shown, with what turns and what stops it: always in sight (WCAG 2.2.2). */
export function WallPages({ turning, pages }: WallPagesProps) {
  const { isPaused, isStill, turns, toggle, step, page } = turning
  const word = isPaused ? 'Turn pages' : 'Pause'
  return (
    <span className="flex items-center gap-1">
      <button type="button" className={look} aria-label="Previous page" onClick={() => step(-1)}>
        <Icon icon={ChevronLeft} />
      </button>
      <span className="text-ink-2">
        Page {page + 1} of {pages}
      </span>
      <button type="button" className={look} aria-label="Next page" onClick={() => step(1)}>
        <Icon icon={ChevronRight} />
      </button>
      {turns && !isStill && (
        <button type="button" className={look} onClick={toggle}>
          <Icon icon={isPaused ? Play : Pause} />
          {word}
        </button>
      )}
    </span>
  )
}
