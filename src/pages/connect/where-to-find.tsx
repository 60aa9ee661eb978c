import { useWords } from '../../session/speech.tsx'
import { connectWords } from '../../words/connect.ts'

/** All that is known of where a key comes from, and who says so. */
const guidePath = 'platform.imaginepro.ai/dashboard/setup'

/** Where a person may find their key. Nothing of another site's menus is guessed. */
export function WhereToFind() {
  const words = useWords(connectWords)
  return (
    <div className="rounded-control bg-sunken px-4 py-3 text-xs text-ink-2">
      <h3 className="font-semibold text-ink">{words.where}</h3>
      <p className="mt-0.5">
        <span>{words.whereBefore}</span>{' '}
        <a
          href={`https://${guidePath}`}
          target="_blank"
          rel="noreferrer noopener"
          translate="no"
          className="font-medium text-accent underline underline-offset-2 hover:no-underline"
        >
          {guidePath}
        </a>
        <span>.</span> <span>{words.whereAfter}</span>
      </p>
    </div>
  )
}
