import { PageHeading } from '../components/page-heading.tsx'
import { homePath } from '../paths.ts'
import { useWords } from '../session/speech.tsx'
import { Link } from '../ui/link.tsx'
import { asideWords } from '../words/aside.ts'

/** An address that the app does not have. */
export function NotFoundPage() {
  const { notFound: words } = useWords(asideWords)
  return (
    <div className="page *:max-w-160">
      <PageHeading title={words.title} className="text-lg font-semibold">
        {words.heading}
      </PageHeading>
      <p className="mt-2 text-ink-2">{words.explains}</p>
      <p className="mt-2">
        <Link to={homePath} className="underline underline-offset-4">
          {words.home}
        </Link>
      </p>
    </div>
  )
}
