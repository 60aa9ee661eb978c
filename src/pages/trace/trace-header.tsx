import { RotateCw } from 'lucide'
import type { ReactNode } from 'react'
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

type TraceHeaderProps = {
  messageId: string
  title: string
  readAt: number | null
  isAsking: boolean
  onRefresh: () => void
  /** What is to be said of the asking. Its room is kept, so that nothing moves when it comes. */
  children: ReactNode
}

/** Which message this is, how old the reading is, and what can be done with it. */
export function TraceHeader({ messageId, title, readAt, isAsking, onRefresh, children }: TraceHeaderProps) {
  const words = useWords(traceWords)
  const common = useWords(commonWords)
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
        <p className="text-sm text-ink-2">{words.traceOf}</p>
        <div className="grid min-h-8 grid-cols-[minmax(0,auto)] items-center sm:justify-end">{children}</div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex min-h-9 min-w-0 items-center gap-1">
          <PageHeading title={title} className="font-mono text-sm font-semibold break-all sm:text-lg">
            <span translate="no">{messageId}</span>
          </PageHeading>
          <CopyButton compact label={words.copyMessageId} text={() => messageId} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {/* Of one width, whatever it says: else its line would break now and then. */}
          <span className="min-h-6 min-w-56 basis-full sm:basis-auto lg:text-end">
            {readAt !== null && <Freshness at={readAt} />}
          </span>
          <CopyButton label={common.copyLink} text={() => window.location.origin + toTracePath(messageId)} />
          <CopyButton label={words.copyCurl} text={() => formatTraceCurl(messageId)} />
          <Button onClick={onRefresh}>
            <Icon icon={RotateCw} className={isAsking ? 'animate-spin' : ''} />
            <span>{common.refresh}</span>
          </Button>
        </div>
      </div>
    </div>
  )
}
