import { RotateCw } from 'lucide'
import { CopyButton } from '../../components/copy-button.tsx'
import { Freshness } from '../../components/freshness.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { formatTraceCurl } from '../../domain/curl.ts'
import { toTracePath } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { WatchButton } from './watch-button.tsx'

type TraceHeaderProps = {
  messageId: string
  title: string
  /** The token that handled the message, once it is known. */
  tokenId: string | null
  readAt: number | null
  isAsking: boolean
  onRefresh: () => void
}

/** Which message this is, how old the reading is, and what can be done with it. */
export function TraceHeader({ messageId, title, tokenId, readAt, isAsking, onRefresh }: TraceHeaderProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <p className="text-xs text-ink-3">
          Trace of message
          {readAt !== null && (
            <>
              {', '}
              <Freshness at={readAt} />
            </>
          )}
        </p>
        <div className="flex items-center gap-1">
          <PageHeading title={title} className="font-mono text-base font-semibold break-all sm:text-lg">
            {messageId}
          </PageHeading>
          <CopyButton compact label="Copy the message ID" text={() => messageId} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label="Copy link" text={() => window.location.origin + toTracePath(messageId)} />
        <CopyButton label="Copy as curl" text={() => formatTraceCurl(messageId)} />
        {tokenId !== null && tokenId.trim() !== '' && <WatchButton messageId={messageId} tokenId={tokenId} />}
        <Button onClick={onRefresh} aria-disabled={isAsking}>
          <Icon icon={RotateCw} size={15} className={isAsking ? 'animate-spin' : ''} />
          Refresh
        </Button>
      </div>
    </div>
  )
}
