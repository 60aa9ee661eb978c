import { Dialog } from '../ui/dialog.tsx'

const keys = [
  ['/', 'Go to the lookup'],
  ['Enter', 'Look up what stands in it'],
  ['Esc', 'Leave the lookup, close this'],
  ['?', 'Show these keys'],
] as const

/** The keys that do something everywhere. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-2.5">
        {keys.map(([key, says]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong px-2 py-0.5 font-mono text-sm">{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
