import { Link, useParams } from 'react-router'
import { useBoard } from '../../components/board-context.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toOneLine } from '../../domain/one-line.ts'
import { scrubText } from '../../domain/secrets.ts'
import { tokensPath, toTokenId } from '../../paths.ts'
import { ShowAgainButton } from '../../components/show-again-button.tsx'
import { UndoButton } from '../../components/undo-button.tsx'
import { TokenView } from './token-view.tsx'

/** `/tokens/:tokenId`: everything known of one token. */
export function TokenPage() {
  const tokenId = toTokenId(useParams()['tokenId'] ?? '')
  const { rows, hidden, source, isAsking, undo } = useBoard()
  const row = rows.find((one) => one.tokenId === tokenId)
  if (row !== undefined) return <TokenView key={tokenId} row={row} place={rows.indexOf(row)} />

  const isHidden = hidden.some((one) => one.tokenId === tokenId)
  const isWaiting = rows.length === 0 && (isAsking || source === 'asking')
  // Whatever somebody put into a link is not repeated where it looks like a secret.
  const name = toOneLine(scrubText(tokenId), 60)
  const title = isWaiting ? 'Looking for the token …' : 'Not on your board'
  return (
    <div className="mx-auto grid max-w-3xl justify-items-start gap-5 px-4 py-10">
      <PageHeading title={`${title} · ${name}`} className="text-lg font-semibold">
        {title}
      </PageHeading>
      <p className="text-ink-2">
        {isWaiting && 'The service is being asked for your tokens.'}
        {isHidden && 'You took this token off your board.'}
        {!isWaiting && !isHidden && (
          <>
            Your account lists no token <bdi className="font-mono">{name}</bdi>, and no message you watch has
            led to it.
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Link to={tokensPath} className="underline underline-offset-4 hover:no-underline">
          See all tokens
        </Link>
        {isHidden && <ShowAgainButton tokenId={tokenId} />}
        {!isHidden && undo !== null && <UndoButton />}
      </div>
    </div>
  )
}
