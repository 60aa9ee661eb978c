import { Link } from 'react-router'
import type { BoardRow } from '../../components/board-context.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { FastTimeGauge } from '../../components/fast-time-gauge.tsx'
import { healthWords } from '../../components/health-shape.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { UnreadableText } from '../../components/unreadable-text.tsx'
import { toBoardFacts, toShownLevel } from '../../domain/board.ts'
import { isCurrent } from '../../domain/freshness.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { tokensPath } from '../../paths.ts'
import { Card } from '../../ui/card.tsx'
import { ShortFacts } from './short-facts.tsx'
import { TokenActions } from '../../components/token-actions.tsx'
import { TokenFields } from './token-fields.tsx'
import { TokenMessages } from './token-messages.tsx'
import { TokenVerdict } from './token-verdict.tsx'

type TokenViewProps = { row: BoardRow; /** Its place on the board, from 0. */ place: number }

/** One token of the board. */
export function TokenView({ row, place }: TokenViewProps) {
  const { tokenId, label, reading } = row
  const name = toOneLine(label ?? tokenId, 60)
  const { time, pace } = toBoardFacts(reading)
  return (
    <div className="mx-auto grid max-w-300 grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <Link
            to={tokensPath}
            className="text-sm text-ink-2 underline underline-offset-4 hover:no-underline"
          >
            All tokens
          </Link>
          <PageHeading
            title={`${healthWords[toShownLevel(row)]}: token ${name}`}
            className="text-lg font-semibold"
          >
            {label === null && 'Token '}
            <bdi>{name}</bdi>
          </PageHeading>
          <p className="flex items-center gap-1 font-mono text-sm text-ink-2">
            <bdi className="wrap-anywhere">{toOneLine(tokenId)}</bdi>
            <CopyButton compact label="Copy the token ID" text={() => tokenId} />
          </p>
        </div>
        <TokenActions row={row} place={place} />
      </div>
      <TokenVerdict row={row} />
      {reading !== null && (
        <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
          <Card title="Fast time">
            {time.kind === 'missing' && (
              <p className="text-ink-2">The service did not say how much is left.</p>
            )}
            {time.kind === 'unreadable' && <UnreadableText text={time.text} />}
            {(time.kind === 'measured' || time.kind === 'left-only') && (
              <FastTimeGauge
                time={time}
                dueRatio={pace?.dueRatio ?? null}
                isOld={!isCurrent(row.freshness)}
              />
            )}
          </Card>
          <ShortFacts reading={reading} />
        </div>
      )}
      {reading !== null && <TokenFields reading={reading} />}
      <TokenMessages messages={row.messages} />
    </div>
  )
}
