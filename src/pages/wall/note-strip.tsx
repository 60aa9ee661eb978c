import { X } from 'lucide'
import type { ReactNode } from 'react'
import { useWords } from '../../session/speech.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wallWords } from '../../words/wall.ts'

type NoteStripProps = { name: string; className: string; onDismiss: () => void; children: ReactNode }

/** One line above the cards that a person can put away. */
export function NoteStrip({ name, className, onDismiss, children }: NoteStripProps) {
  const { dismiss } = useWords(wallWords)
  return (
    <aside
      aria-label={name}
      className={`flex items-center gap-2 rounded px-3 py-1.5 text-sm text-ink ${className}`}
    >
      {children}
      <button
        type="button"
        aria-label={dismiss}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded hover:bg-track"
        onClick={() => {
          onDismiss()
          // The button goes with the strip: the focus is not left to nothing.
          document.querySelector('h1')?.focus()
        }}
      >
        <Icon icon={X} />
      </button>
    </aside>
  )
}
