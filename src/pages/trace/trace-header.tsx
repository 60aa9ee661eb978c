import { RotateCw } from 'lucide'
import { CopyButton } from '../../components/copy-button.tsx'
import { Freshness } from '../../components/freshness.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { formatTraceCurl } from '../../domain/curl.ts'
import { toTracePath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { commonWords } from '../../words/common.ts'
import { traceWords } from '../../words/trace.ts'
import { WatchButton } from './watch-button.tsx'

type TraceHeaderProps = {
  messageId: string
  title: string
  /** The token that handled the message, once it is known and has a page of its own. */
  tokenId: string | null
  readAt: number | null
  isAsking: boolean
  onRefresh: () => void
}

/** Which message this is, how old the reading is, and what can be done with it. */
export function TraceHeader({ messageId, title, tokenId, readAt, isAsking, onRefresh }: TraceHeaderProps) {
  const words = useWords(traceWords)
  const common = useWords(commonWords)
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-2 text-xs text-ink-3">
          <span>{words.traceOf}</span>
          {readAt !== null && <Freshness at={readAt} />}
        </p>
        <div className="flex items-center gap-1">
          <PageHeading title={title} className="font-mono text-base font-semibold break-all sm:text-lg">
            <span translate="no">{messageId}</span>
          </PageHeading>
          <CopyButton compact label={words.copyMessageId} text={() => messageId} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label={common.copyLink} text={() => window.location.origin + toTracePath(messageId)} />
        <CopyButton label={words.copyCurl} text={() => formatTraceCurl(messageId)} />
        {tokenId !== null && <WatchButton key={tokenId} messageId={messageId} tokenId={tokenId} />}
        <Button onClick={onRefresh}>
          <Icon icon={RotateCw} size={15} className={isAsking ? 'animate-spin' : ''} />
          <span>{common.refresh}</span>
        </Button>
      </div>
    </div>
  )
}
