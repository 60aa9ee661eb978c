import { useEffect } from 'react'
import { PageHeading } from '../components/page-heading.tsx'
import { homePath, wallPath } from '../paths.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { shellWords } from '../words/shell.ts'
import { reloadInAWhile } from './new-version.ts'

/** Shown in place of a page that broke: by a fault of ours, or because a part of the app could not be loaded. */
export function ErrorPage() {
  const { error: words } = useWords(shellWords)
  // In place of the wall nobody stands by who could press the button.
  useEffect(() => (window.location.pathname === wallPath ? reloadInAWhile() : undefined), [])
  return (
    <div className="page *:max-w-160">
      <PageHeading title={words.title} className="text-lg font-semibold">
        {words.heading}
      </PageHeading>
      <p className="mt-2 text-ink-2">{words.explains}</p>
      <div className="mt-5 flex items-center gap-3">
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        <a href={homePath} className="text-sm font-medium underline underline-offset-4">
          {words.home}
        </a>
      </div>
    </div>
  )
}
