import { useParams } from 'react-router'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { scrubText } from '../../domain/secrets.ts'
import { tokensPath, toTokenId } from '../../paths.ts'
import { useBoard, type Board } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { tokenWords, type Absence } from '../../words/token.ts'
import { TokenView } from './token-view.tsx'
import { Link } from '../../ui/link.tsx'

/** `/tokens/:tokenId`: everything known of one token. */
export function TokenPage() {
  const tokenId = toTokenId(useParams()['tokenId'] ?? '')
  const board = useBoard()
  const words = useWords(tokenWords)
  const { rows, failure, isAsking, refresh, undo } = board
  const row = rows.find((one) => one.tokenId === tokenId)
  if (row !== undefined) return <TokenView key={tokenId} row={row} place={rows.indexOf(row)} />

  const why = toAbsence(board, tokenId)
  const { heading, explains } = words.absent[why]
  // Whatever somebody put into a link is not repeated where it looks like a secret.
  const name = toOneLine(scrubText(tokenId), 60)
  return (
    <div className="page justify-items-start gap-5 *:max-w-180">
      <div>
        <PageHeading title={words.absentTitle(why, name)} className="text-lg font-semibold">
          {heading}
        </PageHeading>
        <p className="font-mono text-sm text-ink-2">
          <bdi translate="no">{name}</bdi>
        </p>
      </div>
      <p key={why} className="text-ink-2">
        {explains}
      </p>
      {failure !== null && why !== 'hidden' && (
        <ProblemPanel failure={failure} subject="tokens" isAsking={isAsking} onRetry={refresh} />
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Link to={tokensPath} className="underline underline-offset-4 hover:no-underline">
          {words.seeAll}
        </Link>
        {why === 'hidden' && <ShowAgainButton tokenId={tokenId} />}
        {why !== 'hidden' && undo !== null && <UndoButton />}
      </div>
    </div>
  )
}

/** Why a token is not among the rows. That it is none of the account's is said only once an answer said so. */
function toAbsence(board: Board, tokenId: string): Absence {
  const { hidden, failure, isKnown, isAsking, unresolved } = board
  if (hidden.some((one) => one.tokenId === tokenId)) return 'hidden'
  if (!isKnown) return failure === null ? 'looking' : 'unread'
  // A message that was not asked about yet may lead to it.
  if (isAsking && unresolved.some((message) => message.failure === null)) return 'looking'
  return failure === null ? 'unlisted' : 'unread'
}
