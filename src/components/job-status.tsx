import type { JobStatus as Status } from '../domain/message.ts'
import { useWords } from '../session/speech.tsx'
import { commonWords } from '../words/common.ts'
import { RawText } from './raw-text.tsx'

type JobStatusProps = {
  status: Status
  /** It may have changed since it was read. */
  isOld: boolean
}

const dots: Readonly<Record<Status['kind'], string>> = {
  queued: 'border-unknown',
  running: 'border-accent bg-accent',
  done: 'border-ok bg-ok',
  failed: 'border-critical bg-critical',
  unknown: 'border-unknown',
}

/** How far a message is, as a dot and a word; a status that we do not know in the service's own. */
export function JobStatus({ status, isOld }: JobStatusProps) {
  const common = useWords(commonWords)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rounded-full border ${isOld ? 'border-unknown' : dots[status.kind]}`}
      />
      {status.kind === 'unknown' ? (
        <span>
          <RawText text={status.text} />
        </span>
      ) : (
        <span>{common.jobs[status.kind]}</span>
      )}
      {isOld && <span className="font-normal text-ink-3">{common.whenLastRead}</span>}
    </span>
  )
}
