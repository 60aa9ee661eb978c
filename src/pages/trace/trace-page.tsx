import { useEffect } from 'react'
import { Navigate, useParams } from 'react-router'
import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { exampleMessageId, isMessageId } from '../../domain/message-id.ts'
import { toTracePath } from '../../paths.ts'
import { addRecentLookup } from '../../storage/recent-lookups.ts'
import { TraceView } from './trace-view.tsx'

/** `/trace/<messageId>`: which token handled a message, and how that token is. */
export function TracePage() {
  const { messageId = '' } = useParams()
  const canonical = isMessageId(messageId) ? messageId.toLowerCase() : null
  useEffect(() => {
    if (canonical !== null) addRecentLookup(canonical, Date.now())
  }, [canonical])
  if (canonical === null) return <NoMessageId text={messageId} />
  if (canonical !== messageId) return <Navigate to={toTracePath(canonical)} replace />
  return <TraceView key={canonical} messageId={canonical} />
}

function NoMessageId({ text }: { text: string }) {
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-10">
      <PageHeading title="Not a message ID" className="text-lg font-semibold">
        This address holds no message ID
      </PageHeading>
      <p className="text-ink-2">
        <bdi className="font-mono text-sm">{text}</bdi> is not one. A message ID looks like{' '}
        <code className="font-mono text-sm break-all">{exampleMessageId}</code>.
      </p>
      <Lookup size="large" />
    </div>
  )
}
