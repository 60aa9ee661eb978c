import { useEffect } from 'react'
import { PageHeading } from '../components/page-heading.tsx'
import { homePath, wallPath } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { reloadInAWhile } from './new-version.ts'

/** Shown in place of a page that broke: by a fault of ours, or because a part of the app could not be loaded. */
export function ErrorPage() {
  // In place of the wall nobody stands by who could press the button.
  useEffect(() => (window.location.pathname === wallPath ? reloadInAWhile() : undefined), [])
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <PageHeading title="Something broke" className="text-lg font-semibold">
        This page could not be shown
      </PageHeading>
      <p className="mt-2 text-ink-2">
        Either a part of the app could not be loaded, as happens right after an update or without a network,
        or the app has a fault. Nothing you have kept is lost.
      </p>
      <div className="mt-5 flex items-center gap-3">
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
        <a href={homePath} className="text-sm font-medium underline underline-offset-4">
          Go to the start
        </a>
      </div>
    </div>
  )
}
