import { JobStatus } from '../../components/job-status.tsx'
import { RawText } from '../../components/raw-text.tsx'
import { isOldMessage } from '../../domain/lookup.ts'
import { isFinal, type Message } from '../../domain/message.ts'
import { problemTraits, type Problem } from '../../domain/problem.ts'
import { toTracePath } from '../../paths.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { useFocusHandedOn } from '../../ui/use-focus-handed-on.ts'
import { Link } from '../../ui/link.tsx'
import { problemWords } from '../../words/problem.ts'
import { tracesWords } from '../../words/traces.ts'
import type { Row } from './groups.ts'

type MessageRowProps = { row: Row; now: number; onRetry: (messageId: string) => void }

/** One message: where it leads, how far it is, and what was asked for. */
export function MessageRow({ row, now, onRetry }: MessageRowProps) {
  const words = useWords(tracesWords)
  const { messageId, trace, message } = row
  const problem = trace?.failure?.problem ?? null
  const namedId = trace?.good?.value.messageId ?? null
  const known = message?.good?.value ?? null
  const cell = 'py-1 sm:py-2.5 max-sm:block'
  return (
    <tr className="border-t border-line align-top max-sm:block max-sm:py-2">
      <th scope="row" className={`${cell} text-start font-normal`}>
        <Link
          to={toTracePath(messageId)}
          translate="no"
          className="font-mono break-all underline-offset-4 hover:underline"
        >
          {messageId}
        </Link>
        {namedId !== null && namedId.trim().toLowerCase() !== messageId && (
          <p className="mt-1 flex flex-wrap gap-x-1 text-xs text-ink-2">
            <span>{words.otherMessage}</span>
            <span className="font-mono">
              <RawText text={namedId} />
            </span>
          </p>
        )}
        {problem !== null && (
          <RowProblem problem={problem} messageId={messageId} onRetry={() => onRetry(messageId)} />
        )}
      </th>
      <td className={`${cell} sm:pe-3`}>
        {known === null || message === null ? (
          <span className="text-ink-3">{message?.failure ? words.statusNotKnown : '…'}</span>
        ) : (
          <Status known={known} isOld={isOldMessage(message, now)} />
        )}
      </td>
      <td className={cell}>
        <p className="line-clamp-2 text-ink-2">
          {known !== null && known.prompt !== null && <RawText text={known.prompt} />}
        </p>
      </td>
    </tr>
  )
}

type RowProblemProps = { problem: Problem; messageId: string; onRetry: () => void }

function RowProblem({ problem, messageId, onRetry }: RowProblemProps) {
  const words = useWords(tracesWords)
  const { tell } = useWords(problemWords)
  const line = useFocusHandedOn<HTMLParagraphElement>()
  if (!problemTraits[problem.kind].concernsMessage) {
    return <p className="mt-1 text-xs text-ink-2">{words.notRead}</p>
  }
  const { title } = tell(problem, 'message')
  return (
    <p ref={line} className="mt-1 flex flex-wrap items-center gap-2 text-xs text-critical">
      <span key={title}>{title}</span>
      <Button look="quiet" aria-label={words.tryAgainWith(messageId)} onClick={onRetry}>
        {words.tryAgain}
      </Button>
    </p>
  )
}

function Status({ known, isOld }: { known: Message; isOld: boolean }) {
  const { percent } = useFormats()
  const { progress } = known
  return (
    <>
      <JobStatus status={known.status} isOld={isOld} />
      {!isFinal(known.status) && progress.kind === 'percent' && (
        <span translate="no" className="block text-ink-3">
          {percent(progress.percent / 100)}
        </span>
      )}
      {!isFinal(known.status) && progress.kind === 'unreadable' && (
        <span className="block text-ink-3">
          <RawText text={progress.text} />
        </span>
      )}
    </>
  )
}
