import { Link, useLocation } from 'react-router'
import { formatDuration } from '../../domain/timestamp.ts'
import { toConnectPath } from '../../paths.ts'

type WallRejectedProps = {
  /** When something was last read, in words. */
  since: string
  /** How often the bearer is tried again; `null` for never by itself. */
  probeEveryMs: number | null
}

/** Big and plain: the wall reads nothing any more, and what brings it back. */
export function WallRejected({ since, probeEveryMs }: WallRejectedProps) {
  const { pathname, search } = useLocation()
  return (
    <section
      aria-label="The bearer token is rejected"
      className="grid gap-[1.2vmin] rounded-card border-2 border-down bg-down-ground p-[2.4vmin] text-[max(1rem,2.6vmin)] leading-snug text-ink"
    >
      <p className="text-[max(1.5rem,5.5vmin)] leading-tight font-semibold text-down">
        Nothing has been read since {since}
      </p>
      <p>
        The service rejects the bearer token of this screen: it was revoked, has expired, or the account is
        out of credits.
        {probeEveryMs !== null && ` It is tried again every ${formatDuration(probeEveryMs)}.`}
      </p>
      <p>
        <Link
          to={toConnectPath(pathname + search)}
          className="underline underline-offset-4 hover:no-underline"
        >
          Connect with another bearer token
        </Link>
        , here or in any other tab of this browser, and this screen goes on by itself.
      </p>
    </section>
  )
}
