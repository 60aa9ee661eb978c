import { useEffect, useRef } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { commonWords } from '../../words/common.ts'
import { wallWords, type WallNote } from '../../words/wall.ts'
import { SetupLook } from './setup-look.tsx'
import type { SetupProps } from './setup-props.ts'
import { SetupTime } from './setup-time.tsx'
import { SetupTokens } from './setup-tokens.tsx'
import { toWallPath } from './wall-config.ts'

type WallSetupProps = SetupProps & {
  /** What of the present address was left out. */
  notes: readonly WallNote[]
  onClose: (isWanted: boolean) => void
}

/** Sets the wall up, beside the wall that follows. What comes of it is an address. */
export function WallSetup({ draft, notes, onChange, onClose }: WallSetupProps) {
  const words = useWords(wallWords)
  const common = useWords(commonWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const isWanted = useRef(false)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { setup } = words
  const address = `${location.origin}${toWallPath(draft)}`
  const part = { draft, onChange }
  return (
    <dialog
      ref={dialog}
      aria-label={setup.title}
      onClose={() => onClose(isWanted.current)}
      onKeyDown={(event) => {
        // An Escape that drops what an input method offers must not close the dialog around the field.
        if (event.key === 'Escape' && isComposing(event)) event.preventDefault()
      }}
      className="fixed inset-y-0 start-auto end-0 m-0 h-dvh max-h-none w-full max-w-md border-s border-line-strong bg-surface p-0 text-base text-ink shadow-2xl backdrop:bg-transparent"
    >
      <form
        method="dialog"
        className="flex h-full flex-col"
        onSubmit={() => {
          isWanted.current = true
        }}
      >
        <div className="grid flex-1 content-start gap-6 overflow-y-auto p-6">
          <div className="grid gap-1">
            <h2 className="text-lg font-semibold">{setup.title}</h2>
            <p className="text-sm text-ink-2">{setup.explains}</p>
          </div>
          {notes.length > 0 && (
            <ul className="grid gap-1 rounded bg-low-ground px-3 py-2 text-sm">
              {[...new Set(notes.map(words.note))].map((sentence) => (
                <li key={sentence}>
                  <bdi>{sentence}</bdi>
                </li>
              ))}
            </ul>
          )}
          <SetupTokens {...part} />
          <SetupLook {...part} />
          <SetupTime {...part} />
        </div>
        <div className="grid gap-3 border-t border-line p-6 pt-4">
          <div className="grid gap-1">
            <p className="text-xs text-ink-2">{setup.address}</p>
            <p translate="no" dir="ltr" className="max-h-16 overflow-y-auto font-mono text-xs break-all">
              {address}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary">
              <span>{setup.apply}</span>
            </Button>
            <CopyButton label={common.copyLink} text={() => address} />
            <Button look="quiet" className="ms-auto" onClick={() => dialog.current?.close()}>
              <span>{common.cancel}</span>
            </Button>
          </div>
        </div>
      </form>
    </dialog>
  )
}
