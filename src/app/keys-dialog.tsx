import { useWords } from '../session/speech.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { asideWords } from '../words/aside.ts'
import { commonWords } from '../words/common.ts'

const keys = [
  ['/', 'lookup'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const

/** The keys that do something everywhere. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys: words } = useWords(asideWords)
  const common = useWords(commonWords)
  return (
    <Dialog title={words.title} closeLabel={common.close} onClose={onClose}>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-2.5">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd translate="no" className="rounded border border-line-strong px-2 py-0.5 font-mono text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
