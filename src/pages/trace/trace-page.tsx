import { lazy, Suspense, useEffect } from 'react'
import { Navigate, NavigationType, useNavigationType, useParams } from 'react-router'
import { PageHeading } from '../../components/page-heading.tsx'
import { RawText } from '../../components/raw-text.tsx'
import { isMessageId } from '../../domain/message-id.ts'
import { toTracePath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { noteLookups } from '../../session/recent-lookups.ts'
import { importPart } from '../../ui/import-part.ts'
import { traceWords } from '../../words/trace.ts'
import { TraceView } from './trace-view.tsx'

// Only an address without an id needs it.
const Lookup = lazy(async () => ({
  default: await importPart(async () => (await import('../../components/lookup.tsx')).Lookup),
}))

/** `/trace/<messageId>`: which token handled a message, and how that token is. */
export function TracePage() {
  const { messageId = '' } = useParams()
  const canonical = isMessageId(messageId) ? messageId.toLowerCase() : null
  // Who looks a message up comes here by a step within the app.
  const isLinked = useNavigationType() !== NavigationType.Push
  useEffect(() => {
    if (canonical !== null) noteLookups([canonical], Date.now(), isLinked)
  }, [canonical, isLinked])
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
      {/* Room for label and field. */}
      <div className="min-h-18">
        <Suspense>
          <Lookup size="large" />
        </Suspense>
      </div>
    </div>
  )
}
