import { HealthShape, healthGround } from '../../components/health-shape.tsx'
import { toPlaceLevel, type Facts } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { traceWords } from '../../words/trace.ts'
import { verdictWords } from '../../words/verdict.ts'

type VerdictBannerProps = {
  trace: Trace
  facts: Facts
  /** The token's id, `null` where the trace names none. */
  tokenId: string | null
  readAt: number
}

/** What a person who glances for one second reads. An old reading is never green. */
export function VerdictBanner({ trace, facts, tokenId, readAt }: VerdictBannerProps) {
  const words = useWords(traceWords)
  const common = useWords(commonWords)
  const verdict = useWords(verdictWords)
  const { isOld, last, reasons, pace } = facts
  const level = toPlaceLevel(facts)
  const who = verdict.who(tokenId)
  const sentence = isOld ? verdict.lastSentence(who, last) : verdict.sentence(who, reasons)
  const isToldOfNothing = last.reasons.some(({ kind }) => kind === 'no-information')
  const notice = toUnjudgedNotice(trace, facts)
  return (
    <section
      aria-label={words.verdict}
      className={`flex gap-4 overflow-x-clip rounded-card border border-transparent p-5 ${isOld ? `hatched ${healthGround.unknown}` : healthGround[level]}`}
    >
      <span className="mt-1">
        <HealthShape level={level} isOld={isOld} size={22} />
      </span>
      <div className="min-w-0">
        <p className="sr-only">{isOld ? common.was(level) : common.groups[level]}</p>
        <p key={sentence} className="font-semibold text-pretty sm:text-lg">
          {sentence}
        </p>
        {notice !== null && <MoreLine text={verdict.notice(notice)} />}
        {trace.info === null && !isToldOfNothing && <MoreLine text={words.noInformation} />}
        {trace.info === null && <MoreLine text={words.askAgain} />}
        {isOld && <MoreLine text={words.wasSo(readAt)} />}
        {/* What is not used at all has no end to foretell. */}
        {pace !== null && pace.minutesPerDay > 0 && <MoreLine text={verdict.pace(pace)} />}
      </div>
    </section>
  )
}

function MoreLine({ text }: { text: string }) {
  return (
    <p key={text} className="mt-1 text-ink-2">
      {text}
    </p>
  )
}

/** What Midjourney tells of the account, where no reason of the verdict tells it already. */
function toUnjudgedNotice({ info }: Trace, { last }: Facts): string | null {
  const text = info?.message ?? ''
  return text.trim() === '' || last.reasons.some(({ kind }) => kind === 'notice') ? null : text
}
