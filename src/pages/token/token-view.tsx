import { CopyButton } from '../../components/copy-button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { TokenActions } from '../../components/token-actions.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import { toOneLine } from '../../domain/one-line.ts'
import { tokensPath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { tokenWords } from '../../words/token.ts'
import { FastTime } from './fast-time.tsx'
import { ShortFacts } from './short-facts.tsx'
import { TokenFields } from './token-fields.tsx'
import { TokenMessages } from './token-messages.tsx'
import { TokenVerdict } from './token-verdict.tsx'
import { Link } from '../../ui/link.tsx'

type TokenViewProps = { row: BoardRow; /** Its place on the board, from 0. */ place: number }

/** One token of the board. */
export function TokenView({ row, place }: TokenViewProps) {
  const { tokenId, label, reading, facts } = row
  const words = useWords(tokenWords)
  const common = useWords(commonWords)
  const name = toOneLine(label ?? tokenId, 60)
  return (
    <div className="mx-auto grid max-w-300 grid-cols-[minmax(0,1fr)] gap-4 px-4 py-6 sm:px-6 sm:py-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <Link
            to={tokensPath}
            className="text-sm text-ink-2 underline underline-offset-4 hover:no-underline"
          >
            {words.all}
          </Link>
          <PageHeading
            title={words.title(toRowLevel(row), isOldRow(row), name)}
            className="text-lg font-semibold"
          >
            <bdi translate="no">{label === null ? common.token(name) : name}</bdi>
          </PageHeading>
          <p className="flex items-center gap-1 font-mono text-sm text-ink-2">
            <bdi translate="no" className="wrap-anywhere">
              {toOneLine(tokenId)}
            </bdi>
            <CopyButton compact label={common.copyTokenId} text={() => tokenId} />
          </p>
        </div>
        <TokenActions row={row} place={place} />
      </div>
      <TokenVerdict row={row} />
      {reading !== null && facts !== null && (
        <>
          <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
            <FastTime reading={reading} facts={facts} />
            <ShortFacts reading={reading} facts={facts} />
          </div>
          <TokenFields reading={reading} facts={facts} />
        </>
      )}
      <TokenMessages messages={row.messages} />
    </div>
  )
}
