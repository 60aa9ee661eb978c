import { useEffect } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { parseMessageIds } from '../../domain/message-id-search.ts'
import { noteLookups } from '../../session/recent-lookups.ts'
import { useWords } from '../../session/speech.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { tracesWords } from '../../words/traces.ts'
import { TracesView } from './traces-view.tsx'

/** `/traces?ids=…`: several messages at once, by the token that handled them. */
export function TracesPage() {
  const params = useSearch()
  const search = parseMessageIds(params.get('ids') ?? '')
  const key = search.kind === 'found' ? search.ids.join() : ''
  // Who looks messages up comes here by a step within the app.
  const isLinked = useNavigationType() !== NavigationType.Push
  useEffect(() => {
    if (key !== '') noteLookups(key.split(','), Date.now(), isLinked)
  }, [key, isLinked])
  if (search.kind === 'none') return <NoMessageIds />
  return <TracesView key={key} ids={search.ids} leftOut={search.leftOut} />
}

function NoMessageIds() {
  const words = useWords(tracesWords).noIds
  return (
    <div className="mx-auto grid max-w-3xl gap-5 px-4 py-10">
      <PageHeading title={words.title} className="text-lg font-semibold">
        {words.heading}
      </PageHeading>
      <p className="text-ink-2">{words.next}</p>
      <Lookup size="large" />
    </div>
  )
}
