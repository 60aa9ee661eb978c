import { useEffect } from 'react'
import { Navigate, useParams } from 'react-router'
import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { RawText } from '../../components/raw-text.tsx'
import { isMessageId } from '../../domain/message-id.ts'
import { toTracePath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { noteLookups } from '../../session/note-lookups.ts'
import { traceWords } from '../../words/trace.ts'
import { TraceView } from './trace-view.tsx'

/** `/trace/<messageId>`: which token handled a message, and how that token is. */
export function TracePage() {
  const { messageId = '' } = useParams()
  const canonical = isMessageId(messageId) ? messageId.toLowerCase() : null
  useEffect(() => {
    if (canonical !== null) noteLookups([canonical], Date.now())
  }, [canonical])
  if (canonical === null) return <NoMessageId text={messageId} />
  if (canonical !== messageId) return <Navigate to={toTracePath(canonical)} replace />
  return <TraceView key={canonical} messageId={canonical} />
}

function NoMessageId({ text }: { text: string }) {
  const words = useWords(traceWords).noId
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-10">
      <PageHeading title={words.title} className="text-lg font-semibold">
        {words.heading}
      </PageHeading>
      <p className="font-mono text-sm">
        <RawText text={text} />
      </p>
      <p className="text-ink-2">{words.form}</p>
      <Lookup size="large" />
    </div>
  )
}
