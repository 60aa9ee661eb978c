import { Link } from 'react-router'
import type { TokenSource } from '../../components/board-context.ts'
import { tokensPath } from '../../paths.ts'

const reasons: Readonly<Record<TokenSource, string>> = {
  asking: 'The service is being asked which tokens there are.',
  listed: 'The account lists no tokens.',
  'not-in-plan': 'This account’s plan does not list tokens, so they are found by message IDs.',
  failing: 'The tokens cannot be read at the moment; the wall goes on trying by itself.',
}

type WallEmptyProps = { source: TokenSource; isSearching: boolean }

/** In place of the cards where there are none: why, and what to do. */
export function WallEmpty({ source, isSearching }: WallEmptyProps) {
  return (
    <div className="m-auto grid max-w-[60ch] gap-4 text-[max(1rem,3vmin)] text-ink-2">
      <p>{isSearching ? 'The watched messages are being traced to their tokens.' : reasons[source]}</p>
      {source !== 'asking' && !isSearching && (
        <p>
          <Link to={tokensPath} className="text-accent underline">
            Add tokens by pasting message IDs
          </Link>
          , or name messages in this page’s address: <code className="font-mono">/wall?ids=…</code>
        </p>
      )}
    </div>
  )
}
