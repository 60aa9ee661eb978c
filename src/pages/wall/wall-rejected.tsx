import { toConnectPath } from '../../paths.ts'
import { useWords } from '../../session/speech.tsx'
import { wallWords } from '../../words/wall.ts'
import { Link } from '../../ui/link.tsx'

type WallRejectedProps = {
  /** When something was last read, in epoch milliseconds; `null` for never. */
  readAt: number | null
  now: number
  /** How often the bearer is tried again; `null` for never by itself. */
  probeEveryMs: number | null
  /** This wall's own address, to come back to. */
  path: string
}

/** Big and plain: the wall reads nothing any more, and what brings it back. */
export function WallRejected({ readAt, now, probeEveryMs, path }: WallRejectedProps) {
  const words = useWords(wallWords)
  const since = readAt === null ? words.notReadYet : words.notReadSince(readAt, now)
  return (
    <section
      aria-label={words.rejected}
      className="grid gap-[1.2vmin] rounded-card border-2 border-down bg-down-ground p-[2.4vmin] text-[max(1rem,2.6vmin)] leading-snug text-ink"
    >
      <p key={since} className="text-[max(1.5rem,5.5vmin)] leading-tight font-semibold text-down">
        {since}
      </p>
      <div className="flex flex-wrap gap-x-[0.3em]">
        <p>{words.rejectedMeans}</p>
        {probeEveryMs !== null && <p>{words.triedEvery(probeEveryMs)}</p>}
      </div>
      <div className="flex flex-wrap gap-x-[0.6em]">
        <Link to={toConnectPath(path)} className="underline underline-offset-4 hover:no-underline">
          {words.connect}
        </Link>
        <p>{words.connectWhere}</p>
      </div>
    </section>
  )
}
