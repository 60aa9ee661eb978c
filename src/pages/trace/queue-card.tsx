import type { ReactNode } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import { RawText } from '../../components/raw-text.tsx'
import type { Count } from '../../domain/count.ts'
import type { Facts, Mode } from '../../domain/facts.ts'
import type { Trace } from '../../domain/trace.ts'
import { toTokenPath } from '../../paths.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { detailsWords } from '../../words/details.ts'
import { TokenCard } from './token-card.tsx'
import { Link } from '../../ui/link.tsx'

type QueueCardProps = {
  trace: Trace
  facts: Facts
  /** Whether the token has a page of its own. */
  isNamed: boolean
}

/** What the token is doing, how it works, and which it is. */
export function QueueCard({ trace, facts, isNamed }: QueueCardProps) {
  const words = useWords(detailsWords).queue
  const common = useWords(commonWords)
  const { info, tokenStatus, tokenId, channelId } = trace
  return (
    <TokenCard title={words.title} isOld={facts.isOld} className="sm:max-lg:col-span-2">
      <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
        {info !== null && (
          <>
            <Fact title={words.running}>
              <CountText count={facts.running} text={info.runningJobs} />
            </Fact>
            <Fact title={words.fast}>
              <CountText count={facts.queuedFast} text={info.queuedJobsFast} />
            </Fact>
            <Fact title={words.relaxed}>
              <CountText count={facts.queuedRelaxed} text={info.queuedJobsRelax} />
            </Fact>
          </>
        )}
        <Fact title={words.mode}>
          <ModeText mode={facts.mode} />
        </Fact>
        {info !== null && (
          <Fact title={words.images}>
            <RawText text={info.visibilityMode} />
          </Fact>
        )}
        <Fact title={words.status}>
          <RawText text={tokenStatus} />
        </Fact>
        <Identity
          title={words.tokenId}
          text={tokenId}
          copyLabel={common.copyTokenId}
          path={isNamed && tokenId !== null ? toTokenPath(tokenId) : null}
        />
        <div className="min-w-0 sm:col-span-2">
          <Identity title={words.channelId} text={channelId} copyLabel={words.copyChannelId} path={null} />
        </div>
      </div>
    </TokenCard>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="text-xs text-ink-3">{title}</h3>
      <p className="text-base font-semibold">{children}</p>
    </div>
  )
}

function CountText({ count, text }: { count: Count; text: string | null }) {
  const common = useWords(commonWords)
  const { number } = useFormats()
  if (count.kind !== 'counted') return <RawText text={text} />
  if (count.count === 0) return <span>{common.none}</span>
  return <span translate="no">{number(count.count)}</span>
}

function ModeText({ mode }: { mode: Mode | null }) {
  const words = useWords(detailsWords).queue
  return (
    <>
      <RawText text={mode?.text ?? null} />
      {mode?.from === 'tokenStatus' && (
        <span className="block text-xs font-normal text-ink-3">{words.byStatus}</span>
      )}
    </>
  )
}

type IdentityProps = { title: string; text: string | null; copyLabel: string; path: string | null }

function Identity({ title, text, copyLabel, path }: IdentityProps) {
  return (
    <Fact title={title}>
      <span className="flex items-center gap-1 font-mono text-sm">
        {path === null ? (
          <RawText text={text} />
        ) : (
          <Link to={path} className="underline underline-offset-4 hover:no-underline">
            <RawText text={text} />
          </Link>
        )}
        {text !== null && <CopyButton compact label={copyLabel} text={() => text} />}
      </span>
    </Fact>
  )
}
