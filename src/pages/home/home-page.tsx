import { Lookup } from '../../components/lookup.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { RecentLookups } from './recent-lookups.tsx'

/** Where a quick lookup starts. */
export function HomePage() {
  return (
    <div className="mx-auto grid max-w-3xl gap-8 px-4 py-10 sm:py-16">
      <div>
        <PageHeading title="" className="text-xl font-semibold">
          Look up a message
        </PageHeading>
        <p className="mt-2 mb-6 text-pretty text-ink-2">
          Paste one message ID or many, in whatever you have them: a reply, a link, a curl command, a log.
        </p>
        <Lookup size="large" />
      </div>
      <RecentLookups />
    </div>
  )
}
