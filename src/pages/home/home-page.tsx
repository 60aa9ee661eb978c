import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useWords } from '../../session/speech.tsx'
import { homeWords } from '../../words/home.ts'
import { RecentLookups } from './recent-lookups.tsx'

/** Where a quick lookup starts. */
export function HomePage() {
  const words = useWords(homeWords)
  return (
    <div className="mx-auto grid max-w-3xl gap-8 px-4 py-10 sm:py-16">
      <div>
        <PageHeading title="" className="text-xl font-semibold">
          {words.heading}
        </PageHeading>
        <p className="mt-2 mb-6 text-pretty text-ink-2">{words.intro}</p>
        <Lookup size="large" />
      </div>
      <RecentLookups />
    </div>
  )
}
