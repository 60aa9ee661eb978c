import { LogOut, Maximize, Minimize, Pause, Play, RotateCw, Settings } from 'lucide'
import { useSyncExternalStore } from 'react'
import { announce } from '../../ui/announcer.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { tokensPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { wallWords } from '../../words/wall.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import type { Turning } from './use-turning.ts'

type WallControlsProps = {
  /** Seen only when somebody is there, but reached by the keyboard at any time. */
  isShown: boolean
  /** On a small screen they stand below the cards, over which there is no room. */
  isInFlow: boolean
  turning: Turning
  /** This wall's own address, with its settings. */
  path: string
  onRefresh: () => void
  onSetUp: () => void
}

/** What a person at the wall can do. */
export function WallControls({ isShown, isInFlow, turning, path, onRefresh, onSetUp }: WallControlsProps) {
  const words = useWords(wallWords)
  const { refresh } = useWords(commonWords)
  const isFull = useSyncExternalStore(subscribeToFullscreen, isFullscreen)
  const { isPaused, isStill, toggle } = turning
  const motion = isPaused ? words.resumeMotion : words.pauseMotion
  const motionWord = isStill ? words.motionOff : motion
  const fullWord = isFull ? words.leaveFullScreen : words.fullScreen
  const reach = isShown ? '' : 'not-focus-within:pointer-events-none not-focus-within:opacity-0'
  const place = isInFlow ? '' : `absolute inset-x-0 bottom-6 mx-auto max-w-full shadow-lg ${reach}`
  return (
    <nav
      aria-label={words.controls}
      className={`flex w-fit flex-wrap justify-center gap-[0.6em] rounded-card border border-line-strong bg-surface p-[0.6em] text-[max(0.875rem,1.6vh)] transition-opacity ${place} [&_a]:text-[1em] [&_button]:text-[1em] [&_svg]:size-[1.2em]`}
    >
      <Button onClick={onRefresh}>
        <Icon icon={RotateCw} />
        <span>{refresh}</span>
      </Button>
      <Button
        onClick={isStill ? undefined : toggle}
        aria-disabled={isStill}
        title={isStill ? words.motionOffMeans : words.motionMeans}
      >
        <Icon icon={isPaused ? Play : Pause} className="rtl:-scale-x-100" />
        <span key={motionWord}>{motionWord}</span>
      </Button>
      {document.fullscreenEnabled && (
        <Button onClick={() => void toggleFullscreen(words.noFullScreen)}>
          <Icon icon={isFull ? Minimize : Maximize} />
          <span key={fullWord}>{fullWord}</span>
        </Button>
      )}
      <Button onClick={onSetUp}>
        <Icon icon={Settings} />
        <span>{words.setUp}</span>
      </Button>
      <CopyButton label={words.copyLink} text={() => `${location.origin}${path}`} />
      <Link
        to={tokensPath}
        className="inline-flex min-h-9 items-center gap-2 rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
      >
        <Icon icon={LogOut} className="rtl:-scale-x-100" />
        <span>{words.leave}</span>
      </Link>
    </nav>
  )
}

function subscribeToFullscreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

function isFullscreen(): boolean {
  return document.fullscreenElement !== null
}

/** @param refused what is said where the browser does not let it */
async function toggleFullscreen(refused: string): Promise<void> {
  try {
    if (isFullscreen()) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    announce(refused)
  }
}
