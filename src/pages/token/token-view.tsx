import { CopyButton } from '../../components/copy-button.tsx'
import { Freshness } from '../../components/freshness.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemLine } from '../../components/problem-line.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { useBoard, type BoardRow } from '../../session/board-context.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { problemWords } from '../../words/problem.ts'
import { tokenWords } from '../../words/token.ts'
import { FastTime } from './fast-time.tsx'
import { ShortFacts } from './short-facts.tsx'
import { TokenCrumb } from './token-crumb.tsx'
import { TokenFields } from './token-fields.tsx'
import { TokenMessages } from './token-messages.tsx'
import { TokenTools } from './token-tools.tsx'
import { TokenVerdict } from './token-verdict.tsx'

type TokenViewProps = { row: BoardRow; /** Its place on the board, from 0. */ place: number }

/** One token of the board. The room beside the gauge is where its history is to stand. */
export function TokenView({ row, place }: TokenViewProps) {
  const { tokenId, label, reading, facts } = row
  const { rows, failure, isAsking, refresh } = useBoard()
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const { keeps } = useWords(problemWords)
  const { clock } = useFormats()
  const name = toOneLine(label ?? tokenId, 60)
  return (
    <div className="page gap-4">
      <div>
        <div className="grid items-center gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
          <TokenCrumb rows={rows} place={place} />
          {/* Room for a refresh that fails, so that nothing moves then. */}
          <div className="grid min-h-8 sm:justify-end">
            {failure !== null && (
              <ProblemLine
                failure={failure}
                subject="tokens"
                isAsking={isAsking}
                onRetry={refresh}
                keeps={reading === null ? '' : keeps(clock(reading.at))}
              />
            )}
          </div>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <div className="flex min-h-9 min-w-0 flex-1 basis-80 flex-wrap items-center gap-x-2.5">
            <PageHeading
              title={words.title(toRowLevel(row), isOldRow(row), name)}
              className="text-lg font-semibold"
            >
              <bdi translate="no">{label === null ? common.token(name) : name}</bdi>
            </PageHeading>
            <p className="flex items-center font-mono text-sm text-ink-2">
              <bdi translate="no" className="wrap-anywhere">
                {toOneLine(tokenId)}
              </bdi>
              <CopyButton compact label={common.copyTokenId} text={() => tokenId} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="min-w-56 basis-full sm:basis-auto lg:text-end">
              {reading !== null && <Freshness at={reading.at} stepMs={10_000} />}
            </span>
            <TokenTools row={row} place={place} />
          </div>
        </div>
      </div>
      <TokenVerdict row={row} />
      {reading !== null && facts !== null && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[340px_minmax(0,1fr)]">
          <FastTime reading={reading} facts={facts} />
          <ShortFacts reading={reading} facts={facts} />
        </div>
      )}
      <TokenMessages messages={row.messages} />
      {reading !== null && facts !== null && <TokenFields reading={reading} facts={facts} />}
    </div>
  )
}
