import { LogOut, Maximize, Minimize, Pause, Play, RotateCw } from 'lucide'
import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { announce } from '../../components/announcer.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { tokensPath, wallPath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Turning } from './use-turning.ts'

type WallControlsProps = {
  /** Seen only when somebody is there, but reached by the keyboard at any time. */
  isShown: boolean
  turning: Turning
  /** The wall's settings as they stand in an address. */
  query: string
  onRefresh: () => void
}

/** What a person at the wall can do. */
export function WallControls({ isShown, turning, query, onRefresh }: WallControlsProps) {
  const isFull = useSyncExternalStore(subscribeToFullscreen, isFullscreen)
  const { isPaused, isStill, toggle } = turning
  const reach = isShown ? '' : 'not-focus-within:pointer-events-none not-focus-within:opacity-0'
  return (
    <nav
      aria-label="Wall"
      className={`absolute inset-x-0 bottom-6 mx-auto flex w-fit max-w-full flex-wrap justify-center gap-[0.6em] rounded-card border border-line-strong bg-surface p-[0.6em] text-[max(0.875rem,1.6vh)] transition-opacity ${reach} [&_a]:text-[1em] [&_button]:text-[1em] [&_svg]:size-[1.2em]`}
    >
      <Button onClick={onRefresh}>
        <Icon icon={RotateCw} />
        Refresh
      </Button>
      <Button
        onClick={isStill ? undefined : toggle}
        aria-disabled={isStill}
        title={isStill ? 'Your system asks for less motion: nothing moves by itself' : 'Pages and drift'}
      >
        <Icon icon={isPaused ? Play : Pause} />
        {toMotionWord(isStill, isPaused)}
      </Button>
      {document.fullscreenEnabled && (
        <Button onClick={() => void toggleFullscreen()}>
          <Icon icon={isFull ? Minimize : Maximize} />
          {isFull ? 'Leave full screen' : 'Full screen'}
        </Button>
      )}
      <CopyButton label="Copy wall link" text={() => toWallLink(query)} />
      <Link
        to={tokensPath}
        className="inline-flex min-h-9 items-center gap-2 rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
      >
        <Icon icon={LogOut} />
        Leave to tokens
      </Link>
    </nav>
  )
}

function toMotionWord(isStill: boolean, isPaused: boolean): string {
  if (isStill) return 'Motion is off'
  return isPaused ? 'Resume motion' : 'Pause motion'
}

function toWallLink(query: string): string {
  return `${location.origin}${wallPath}${query === '' ? '' : `?${query}`}`
}

function subscribeToFullscreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

function isFullscreen(): boolean {
  return document.fullscreenElement !== null
}

async function toggleFullscreen(): Promise<void> {
  try {
    if (isFullscreen()) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    announce('The browser did not allow full screen.')
  }
}
