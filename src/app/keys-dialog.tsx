import { X } from 'lucide'
import { useEffect, useRef, type ReactNode } from 'react'
import { HealthShape } from '../components/health-shape.tsx'
import { levelsWorstFirst } from '../domain/health.ts'
import { useWords } from '../session/speech.tsx'
import { Icon } from '../ui/icon.tsx'
import { commonWords } from '../words/common.ts'
import { searchWords } from '../words/search.ts'
import { version } from './version.ts'

const keys = [
  [['/', /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'], 'search'],
  [['/'], 'lookup'],
  [['↑', '↓'], 'choose'],
  [['Enter'], 'enter'],
  [['Esc'], 'escape'],
  [['K', 'J'], 'neighbours'],
  [['?'], 'help'],
] as const

/** What the shapes and the keys mean, and which version this is. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { help: words } = useWords(searchWords)
  const { groups, close } = useWords(commonWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={words.title}
      onClose={onClose}
      onClick={(event) => {
        // A click on the dialog itself and not in it is one on the backdrop.
        if (event.target === dialog.current) dialog.current?.close()
      }}
      className="m-auto w-[calc(100%-1rem)] max-w-4xl rounded-card border border-line-strong bg-surface p-0 text-ink shadow-2xl backdrop:bg-[#0008]"
    >
      <form
        method="dialog"
        className="sticky top-0 flex items-center justify-between border-b border-line bg-surface py-2 ps-6 pe-3"
      >
        <h2 className="text-base font-semibold">{words.title}</h2>
        <button
          aria-label={close}
          title={close}
          className="grid size-9 place-items-center rounded-control text-ink-2 hover:bg-sunken"
        >
          <Icon icon={X} size={18} />
        </button>
      </form>
      <div className="grid gap-x-10 gap-y-6 px-6 py-5 md:grid-cols-[3fr_2fr]">
        <section>
          <h3 className="mb-3 text-xs font-semibold text-ink-2">{words.levels}</h3>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
            {levelsWorstFirst.map((level) => (
              <Meaning key={level} means={words.levelMeans[level]}>
                <HealthShape level={level} size={13} />
                <span>{groups[level]}</span>
              </Meaning>
            ))}
            <Meaning means={words.old.means}>
              <HealthShape level="critical" size={13} isOld />
              <span>{words.old.name}</span>
            </Meaning>
          </dl>
        </section>
        <section>
          <h3 className="mb-3 text-xs font-semibold text-ink-2">{words.keys}</h3>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
            {keys.map(([names, what]) => (
              <Meaning key={what} means={words.keyMeans[what]}>
                {names.map((name) => (
                  <kbd
                    key={name}
                    translate="no"
                    className="rounded border border-line-strong px-1.5 font-mono text-xs leading-5 whitespace-nowrap"
                  >
                    {name}
                  </kbd>
                ))}
              </Meaning>
            ))}
          </dl>
        </section>
        <section className="md:col-span-2">
          <h3 className="mb-1 text-xs font-semibold text-ink-2">{words.evenPace.name}</h3>
          <p className="text-sm text-ink-2">{words.evenPace.means}</p>
        </section>
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-4 text-xs text-ink-3 md:col-span-2">
          <span translate="no">{words.version(version)}</span>
          <span>{words.licence}</span>
          <span>{words.documentation}</span>
        </p>
      </div>
    </dialog>
  )
}

function Meaning({ means, children }: { means: string; children: ReactNode }) {
  return (
    <>
      <dt className="flex flex-wrap items-center gap-2 self-start font-medium">{children}</dt>
      <dd className="text-ink-2">{means}</dd>
    </>
  )
}
