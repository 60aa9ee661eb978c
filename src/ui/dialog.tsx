import { useEffect, useRef, type ReactNode } from 'react'
import { isComposing } from './is-composing.ts'

type DialogProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode }

/** A modal dialog on the browser's own element: it holds the focus, closes on Escape, and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        // An Escape that drops what an input method offers must not close the dialog around the field.
        if (event.key === 'Escape' && isComposing(event)) event.preventDefault()
      }}
      onClick={(event) => {
        // A click on the dialog itself and not in it is one on the backdrop.
        if (event.target === dialog.current) dialog.current?.close()
      }}
      className="m-auto w-full max-w-md rounded-card border border-line bg-surface p-0 text-ink backdrop:bg-[#0008]"
    >
      <div className="p-6">
        <h2 className="mb-4 text-lg font-semibold">{title}</h2>
        {children}
        <form method="dialog" className="mt-6">
          <button className="min-h-9 rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken">
            {closeLabel}
          </button>
        </form>
      </div>
    </dialog>
  )
}
