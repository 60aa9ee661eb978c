import type { Refill } from '../../domain/pool.ts'
import { tokensPath, toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { Link } from '../../ui/link.tsx'
import { useNow } from '../../ui/use-now.ts'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'

const most = 6

/** When the fast time of what works now comes back, the soonest first. */
export function RefillsCard({ refills }: { refills: readonly Refill[] }) {
  const words = useWords(homeWords)
  const common = useWords(commonWords)
  const now = useNow(60_000)
  const others = refills.length - most
  return (
    <section
      aria-labelledby="refills"
      className="min-w-0 overflow-hidden rounded-card border border-line bg-surface"
    >
      <h2 id="refills" className="flex min-h-12 items-center px-5 text-sm font-semibold">
        {words.refills}
      </h2>
      {refills.length === 0 && (
        <p className="border-t border-line p-5 text-sm text-ink-2">{words.noRefills}</p>
      )}
      <ul className="divide-y divide-line border-t border-line empty:hidden">
        {refills.slice(0, most).map(({ tokenId, label, at, minutesTotal }) => (
          <li key={tokenId} className="flex min-h-10 items-center gap-x-3 px-5 py-1.5 text-sm">
            <Link
              to={toTokenPath(tokenId)}
              translate="no"
              className="min-w-0 grow truncate font-medium text-accent underline-offset-4 hover:underline"
            >
              <bdi>{label ?? common.token(tokenId)}</bdi>
            </Link>
            {minutesTotal !== null && (
              <span translate="no" className="shrink-0 whitespace-nowrap text-ink-2">
                {words.amount(minutesTotal)}
              </span>
            )}
            <span translate="no" className="min-w-34 shrink-0 text-end whitespace-nowrap">
              {words.refillAt(at, now)}
            </span>
          </li>
        ))}
        {others > 0 && (
          <li className="px-5 py-2 text-sm">
            <Link to={tokensPath} className="text-ink-2 underline-offset-4 hover:underline">
              <span>{words.moreRefills(others)}</span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
