import { Freshness } from '../../components/freshness.tsx'
import { TokenName } from '../../components/token-name.tsx'
import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import { isCurrent } from '../../domain/freshness.ts'
import type { Reading } from '../../domain/reading.ts'
import { toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { verdictWords } from '../../words/verdict.ts'
import { Link } from '../../ui/link.tsx'

type GroupTitleProps = { reading: Reading; facts: Facts }

/** A token, how it is, and when that was read. What is old is told as what was. */
export function GroupTitle({ reading, facts }: GroupTitleProps) {
  const common = useWords(commonWords)
  const verdict = useWords(verdictWords)
  const { tokenId, at } = reading
  const { isOld, freshness, last, reasons } = facts
  const level = toPlaceLevel(facts)
  const who = verdict.who(tokenId === '' ? null : tokenId)
  // New replies that leave out what counts are told of as such.
  const sentence = isCurrent(freshness) ? verdict.sentence(who, reasons) : verdict.lastSentence(who, last)
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
          <HealthShape level={level} isOld={isOld} />
          {tokenId === '' ? (
            <span>{who}</span>
          ) : (
            <Link
              to={toTokenPath(tokenId)}
              className="underline decoration-1 underline-offset-4 hover:no-underline"
            >
              <TokenName tokenId={tokenId} />
            </Link>
          )}
          <span className={`text-sm ${isOld ? 'text-unknown' : healthInk[level]}`}>
            {isOld ? common.was(level) : common.groups[level]}
          </span>
        </h2>
        <Freshness at={at} stepMs={10_000} />
      </div>
      <p key={sentence} className="mt-1 text-sm text-ink-2">
        {sentence}
      </p>
    </div>
  )
}
