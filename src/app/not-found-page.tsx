import { Link } from 'react-router'
import { PageHeading } from '../components/page-heading.tsx'
import { homePath } from '../paths.ts'

/** An address that the app does not have. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <PageHeading title="No such page" className="text-lg font-semibold">
        There is no page here
      </PageHeading>
      <p className="mt-2 text-ink-2">
        The address may be mistyped.{' '}
        <Link to={homePath} className="underline underline-offset-4">
          Look up a message
        </Link>{' '}
        instead.
      </p>
    </div>
  )
}
