import type { Pool, PoolSegment } from '../../domain/pool.ts'
import { toTokenPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { Link } from '../../ui/link.tsx'
import { commonWords } from '../../words/common.ts'
import { homeWords } from '../../words/home.ts'

/** More than these would be nothing but gaps. */
const mostWithGaps = 80

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
export function PoolBar({ pool: { segments, minutesUsed } }: { pool: Pool }) {
  return (
    <ul
      className={`flex h-6.5 overflow-hidden rounded-md bg-track forced-color-adjust-none ${segments.length > mostWithGaps ? '' : 'gap-0.5'}`}
    >
      {segments.map((segment) => (
        <Segment key={segment.tokenId} segment={segment} />
      ))}
      {minutesUsed > 0 && (
        <li aria-hidden="true" style={{ flexGrow: minutesUsed }} className="min-w-0 basis-0" />
      )}
    </ul>
  )
}

/** The label is a link where there is room for it; where there is none, its name is there for assistive technology. */
function Segment({ segment }: { segment: PoolSegment }) {
  const words = useWords(homeWords)
  const common = useWords(commonWords)
  const { tokenId, label, level, use, minutesLeft } = segment
  const name = words.segment(label ?? common.token(tokenId), minutesLeft, use === 'usable' ? level : use)
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
