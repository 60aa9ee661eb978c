import { ProblemPanel } from '../../components/problem-panel.tsx'
import { tokensPath } from '../../paths.ts'
import { useBoard } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { Link } from '../../ui/link.tsx'
import { homeWords } from '../../words/home.ts'
import type { BoardState } from './board-state.ts'

/** In the place of the tokens where there are none to show: why, and what to do next. */
export function NoTokens({ state }: { state: BoardState }) {
  const { failure, isAsking, refresh } = useBoard()
  return (
    <div className="md:min-h-72">
      {state === 'unread' && failure !== null ? (
        <ProblemPanel failure={failure} subject="tokens" isAsking={isAsking} onRetry={refresh} />
      ) : (
        <FirstRun isHidden={state === 'hidden'} />
      )}
    </div>
  )
}

function FirstRun({ isHidden }: { isHidden: boolean }) {
  const words = useWords(homeWords).first
  return (
    <section
      aria-label={words.title}
      className="grid gap-3 rounded-card border border-dashed border-line-strong p-5"
    >
      <h2 className="text-base font-semibold">{words.title}</h2>
      {isHidden ? (
        <p className="text-ink-2">{words.hidden}</p>
      ) : (
        <>
          <p className="text-ink-2">{words.explains}</p>
          <ol className="grid list-decimal gap-1.5 ps-5 text-ink-2 marker:text-ink-3">
            <li>{words.lookUp}</li>
            <li>{words.watch}</li>
          </ol>
        </>
      )}
      <Link
        to={tokensPath}
        className="inline-flex min-h-9 items-center justify-self-start rounded-control border border-line-strong bg-surface px-3.5 text-sm font-medium hover:bg-sunken"
      >
        {words.openTokens}
      </Link>
    </section>
  )
}
