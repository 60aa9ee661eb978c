import { HealthShape, healthGround } from '../../components/health-shape.tsx'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import type { JobStatus } from '../../domain/message.ts'
import type { Trace } from '../../domain/trace.ts'
import { toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { traceWords } from '../../words/trace.ts'
import { verdictWords } from '../../words/verdict.ts'
import { useBeside } from './use-beside.ts'

type VerdictBannerProps = {
  messageId: string
  trace: Trace
  facts: Facts
  /** The token's id, `null` where the trace names none. */
  tokenId: string | null
  /** The id by which the token has a page of its own. */
  pageId: string | null
  /** How far the message is, `null` while that is not known. */
  status: JobStatus | null
}

/** What a person who glances for one second reads. An old reading is never green. */
export function VerdictBanner(props: VerdictBannerProps) {
  const { messageId, trace, facts, tokenId, pageId, status } = props
  const words = useWords(traceWords)
  const common = useWords(commonWords)
  const verdict = useWords(verdictWords)
  const beside = useBeside()
  const { isOld, last, reasons, pace } = facts
  const level = toPlaceLevel(facts)
  const who = verdict.who(tokenId)
  const phrase = isOld ? words.wasPhrase(last.level) : verdict.phrase(reasons)
  const lines = [
    verdict.details(isOld ? last.reasons : reasons),
    toUnjudgedNotice(trace, facts, verdict.notice),
    trace.info === null && !last.reasons.some(({ kind }) => kind === 'no-information') && words.noInformation,
    isOld && words.wasSo,
    // What is not used at all has no end to foretell.
    pace !== null && pace.minutesPerDay > 0 && verdict.pace(pace),
  ].filter((line) => line !== false)
  return (
    <section
      aria-label={words.verdict}
      className={`overflow-x-clip rounded-card border border-transparent ${isOld ? `hatched ${healthGround.unknown}` : healthGround[level]}`}
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3 px-5 pt-4 pb-3.5">
        <span className="mt-1">
          <HealthShape level={level} isOld={isOld} size={20} />
        </span>
        <div className="min-w-0 flex-1 basis-60">
          <p className="sr-only">{isOld ? common.was(level) : common.groups[level]}</p>
          <p className="text-lg font-semibold text-pretty">
            {pageId === null ? (
              <span key={who}>{who}</span>
            ) : (
              <Link
                to={toTokenPath(pageId)}
                className="underline decoration-1 underline-offset-4 hover:no-underline"
              >
                {beside === null ? <span key={who}>{who}</span> : <beside.TokenName tokenId={pageId} />}
              </Link>
            )}{' '}
            <span key={phrase}>{phrase}</span>
          </p>
          {lines.map((line) => (
            <p key={line} className="mt-0.5 text-pretty text-ink-2">
              {line}
            </p>
          ))}
          {/* Its room is kept: it may come later than the rest. */}
          <p key={status?.kind} className="mt-0.5 min-h-6 text-ink-2">
            {status === null ? '' : words.message.told[status.kind]}
          </p>
        </div>
        <div className="min-h-9 min-w-40">
          {pageId !== null && beside !== null && (
            <beside.WatchButton key={pageId} messageId={messageId} tokenId={pageId} />
          )}
        </div>
      </div>
      <div className="min-h-20 border-t border-ink/10 sm:min-h-12">
        {beside !== null && <beside.NextStep facts={facts} />}
      </div>
    </section>
  )
}

/** What Midjourney tells of the account, where no reason of the verdict tells it already. */
function toUnjudgedNotice({ info }: Trace, { last }: Facts, tell: (text: string) => string): string | false {
  const text = info?.message ?? ''
  return text.trim() !== '' && !last.reasons.some(({ kind }) => kind === 'notice') && tell(text)
}
