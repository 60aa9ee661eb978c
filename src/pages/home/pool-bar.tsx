import type { Pool, PoolKind, PoolSegment } from '../../domain/pool.ts'
import { toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'

/** Of more than these none could be told from the next: then each kind is one segment. */
const mostSegments = 80

/** What can be used is filled in the colour of its health; the label on it stands out against that. */
const fills: Readonly<Record<PoolSegment['level'], string>> = {
  ok: 'bg-ok text-on-accent',
  low: 'bg-low-fill text-[#171b22]',
  critical: 'bg-critical text-on-accent',
  down: 'bg-down text-on-accent',
  unknown: 'bg-unknown text-on-accent',
  off: 'bg-unknown text-on-accent',
}

const stripes = 'bg-[repeating-linear-gradient(-45deg,currentColor_0_2px,transparent_2px_6px)] inset-ring'
const hatches: Readonly<Record<Exclude<PoolSegment['use'], 'usable'>, string>> = {
  down: `${stripes} inset-ring-down text-down`,
  off: `${stripes} inset-ring-unknown text-unknown`,
  old: `${stripes} inset-ring-unknown text-unknown`,
  unknown: `${stripes} inset-ring-unknown text-unknown`,
}

/** One segment for each token, as wide as its share of all there was to use; what is used up is the empty rest. */
export function PoolBar({ pool: { segments, kinds, minutesUsed } }: { pool: Pool }) {
  const isCrowded = segments.length > mostSegments
  return (
    <ul className="flex h-6.5 gap-0.5 overflow-hidden rounded-md bg-track forced-color-adjust-none">
      {!isCrowded && segments.map((segment) => <Segment key={segment.tokenId} segment={segment} />)}
      {isCrowded &&
        kinds.map(({ kind, minutes, isUsable }) => (
          <KindSegment key={kind} kind={kind} minutes={minutes} isUsable={isUsable} />
        ))}
      {minutesUsed > 0 && (
        <li aria-hidden="true" style={{ flexGrow: minutesUsed }} className="min-w-0 basis-0" />
      )}
    </ul>
  )
}

type KindSegmentProps = { kind: PoolKind; minutes: number; isUsable: boolean }

/** All tokens of one kind. What it is stands beneath the bar as well. */
function KindSegment({ kind, minutes, isUsable }: KindSegmentProps) {
  const words = useWords(homeWords)
  const look = isUsable && kind !== 'old' ? fills[kind] : hatches[kind === 'down' ? 'down' : 'unknown']
  const name = words.kindSegment(kind, minutes)
  return (
    <li title={name} style={{ flexGrow: minutes }} className={`min-w-0 basis-0 ${look}`}>
      <span className="sr-only">{name}</span>
    </li>
  )
}

/** The label is a link where there is room for it; where there is none, its name is there for assistive technology. */
function Segment({ segment }: { segment: PoolSegment }) {
  const words = useWords(homeWords)
  const common = useWords(commonWords)
  const { tokenId, label, level, use, minutesLeft } = segment
  const kind = words.kinds[use === 'usable' ? level : use]
  const name = words.segment(label ?? common.token(tokenId), minutesLeft, kind)
  return (
    <li
      title={name}
      style={{ flexGrow: minutesLeft }}
      className={`@container min-w-0 basis-0 ${use === 'usable' ? fills[level] : hatches[use]}`}
    >
      <span className="sr-only @min-[34px]:hidden">{name}</span>
      <Link
        to={toTokenPath(tokenId)}
        translate="no"
        aria-label={name}
        className="hidden h-full place-content-center text-xs font-semibold -outline-offset-2 @min-[34px]:grid"
      >
        <bdi
          className={`max-w-[100cqi] truncate ${use === 'usable' ? 'px-1' : 'rounded-sm bg-surface px-1 leading-4.5'}`}
        >
          {tokenId}
        </bdi>
      </Link>
    </li>
  )
}
