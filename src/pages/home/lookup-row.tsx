import { X } from 'lucide'
import { HealthShape, healthInk } from '../../components/health-shape.tsx'
import { isOldRow, toRowLevel } from '../../domain/board.ts'
import type { HealthLevel } from '../../domain/health.ts'
import { isOldLookup } from '../../domain/lookup.ts'
import { toTokenPath, toTracePath } from '../../paths.ts'
import type { BoardRow } from '../../session/board-context.ts'
import type { RecentLookup } from '../../session/lookup-list.ts'
import { useFormats, useWords } from '../../session/speech.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'
import { LookupPicture } from './lookup-picture.tsx'

type LookupRowProps = {
  lookup: RecentLookup
  /** Its token on the board, which knows better than a lookup of some time ago. */
  row: BoardRow | null
  now: number
  onRemove: () => void
}

/** One lookup: picture, prompt, message, token, and how the token is. */
export function LookupRow({ lookup, row, now, onRemove }: LookupRowProps) {
  const words = useWords(homeWords)
  const { jobs } = useWords(commonWords)
  const formats = useFormats()
  const { messageId, prompt, job, at } = lookup
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-0.5 py-2 ps-5 pe-2 sm:min-h-15 sm:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,8rem)_minmax(0,8rem)_5.5rem_auto]">
      <LookupPicture messageId={messageId} />
      <div className="min-w-0">
        <Link to={toTracePath(messageId)} className="block underline-offset-4 hover:underline">
          {prompt !== undefined && (
            <bdi translate="no" className="block truncate font-medium">
              {prompt}
            </bdi>
          )}
          <span
            translate="no"
            className={`block truncate font-mono ${prompt === undefined ? 'text-sm' : 'text-[0.75rem]/4.5 text-ink-2'}`}
          >
            {messageId}
          </span>
        </Link>
      </div>
      <TokenOf lookup={lookup} row={row} now={now} />
      <p className="text-end text-xs whitespace-nowrap text-ink-2 max-sm:col-start-2 max-sm:row-start-3 max-sm:text-start">
        {job !== undefined && <span className="sm:block">{jobs[job]}</span>}
        {job !== undefined && (
          <span aria-hidden="true" className="sm:hidden">
            {' · '}
          </span>
        )}
        <span translate="no">{formats.relative(Math.min(at, now), now)}</span>
      </p>
      <Button
        look="quiet"
        className="min-w-9 px-0! max-sm:col-start-3 max-sm:row-start-1"
        aria-label={words.removeOne(messageId)}
        title={words.remove}
        onClick={onRemove}
      >
        <Icon icon={X} size={15} />
      </Button>
    </li>
  )
}

type TokenOfProps = Omit<LookupRowProps, 'onRemove'>

/** Which token handled it, and how that is: by the board where it knows, else as it was when the message was traced. */
function TokenOf({ lookup, row, now }: TokenOfProps) {
  const words = useWords(homeWords)
  const { tokenId } = lookup
  const known = toKnown(lookup, row, now)
  if (tokenId === undefined || known === null) {
    return <p className="text-sm text-ink-3 max-sm:col-start-2 sm:col-span-2">{words.notTold}</p>
  }
  const { level, isOld } = known
  const verdict = isOld ? words.tokenWas(level) : words.tokenIs(level)
  return (
    <div className="flex min-w-0 items-center gap-x-3 text-sm max-sm:col-start-2 sm:col-span-2 sm:grid sm:grid-cols-[minmax(0,8rem)_minmax(0,8rem)] sm:gap-x-3.5">
      <Link
        to={toTokenPath(tokenId)}
        translate="no"
        className="flex min-w-0 items-center gap-2 font-medium text-accent underline-offset-4 hover:underline"
      >
        <HealthShape level={level} isOld={isOld} size={12} />
        <bdi className="truncate">{row?.label ?? tokenId}</bdi>
      </Link>
      <span key={verdict} className={`whitespace-nowrap ${isOld ? 'text-ink-3' : healthInk[level]}`}>
        {verdict}
      </span>
    </div>
  )
}

function toKnown(
  { level, readAt }: RecentLookup,
  row: BoardRow | null,
  now: number,
): { level: HealthLevel; isOld: boolean } | null {
  if (row !== null && row.facts !== null) return { level: toRowLevel(row), isOld: isOldRow(row) }
  if (level === undefined || readAt === undefined) return null
  return { level, isOld: isOldLookup(readAt, now) }
}
