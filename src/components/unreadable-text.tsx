import { SaidText } from './said-text.tsx'

/** A text of the service that we cannot read, as it came, with a quiet mark. */
export function UnreadableText({ text }: { text: string }) {
  return (
    <div>
      <p className="text-base font-medium">
        <SaidText text={text} />
      </p>
      <p className="mt-1 text-xs text-ink-3">As the service put it; we cannot read more from it.</p>
    </div>
  )
}
