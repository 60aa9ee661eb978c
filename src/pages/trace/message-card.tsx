import { ImageOff } from 'lucide'
import { useState } from 'react'
import type { Latest } from '../../api/latest.ts'
import { useConnection } from '../../components/connection-context.ts'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { SaidText } from '../../components/said-text.tsx'
import { UnreadableText } from '../../components/unreadable-text.tsx'
import { useNow } from '../../components/use-now.ts'
import type { JobStatus, Message, Progress } from '../../domain/message.ts'
import { formatClock, formatInstant, formatRelative, parseIsoTimestamp } from '../../domain/timestamp.ts'
import { Bar } from '../../ui/bar.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'

type MessageCardProps = {
  answer: Latest<Message> | undefined
  isAsking: boolean
  onRetry: () => void
  /** The trace has the same problem, and tells of it. */
  isToldElsewhere: boolean
}

/** How far the message is, what was asked for, and what came of it. */
export function MessageCard({ answer, isAsking, onRetry, isToldElsewhere }: MessageCardProps) {
  const { good = null, standing = null } = answer ?? {}
  return (
    <Card
      title="Message status"
      {...(good !== null && { aside: <StatusMark status={good.value.status} isOld={standing !== null} /> })}
    >
      {good === null && standing === null && (
        <>
          <div className="skeleton h-36" />
          <p className="sr-only">Asking the service how far the message is …</p>
        </>
      )}
      {standing !== null && !isToldElsewhere && (
        <ProblemPanel
          isInside
          {...(good !== null && { keeps: `What is shown below was read at ${formatClock(good.at)}.` })}
          standing={standing}
          subject="the progress of this message"
          isAsking={isAsking}
          onRetry={onRetry}
        />
      )}
      {good === null && isToldElsewhere && <p className="text-ink-2">Not known, for the reason above.</p>}
      {good !== null && (
        <div className={standing !== null && !isToldElsewhere ? 'mt-4' : ''}>
          <MessageFacts message={good.value} />
        </div>
      )}
    </Card>
  )
}

const statusMarks = {
  queued: { word: 'Queued', className: 'border-unknown' },
  running: { word: 'Running', className: 'border-accent bg-accent' },
  done: { word: 'Done', className: 'border-ok bg-ok' },
  failed: { word: 'Failed', className: 'border-critical bg-critical' },
} as const

function StatusMark({ status, isOld }: { status: JobStatus; isOld: boolean }) {
  const mark = status.kind === 'unknown' ? null : statusMarks[status.kind]
  return (
    <p className="flex items-center gap-2 rounded-full border border-line px-3 py-0.5 text-sm font-medium">
      <span
        aria-hidden="true"
        className={`size-2 rounded-full border ${isOld ? 'border-unknown' : (mark?.className ?? 'border-unknown')}`}
      />
      {mark?.word ?? <SaidText text={status.text} />}
      {isOld && <span className="font-normal text-ink-3">when last read</span>}
    </p>
  )
}

function MessageFacts({ message }: { message: Message }) {
  const { status, progress, prompt, error, pictureUrl } = message
  const isRunning = status.kind === 'queued' || status.kind === 'running' || status.kind === 'unknown'
  return (
    <div className="flex flex-col gap-4 sm:flex-row">
      {(pictureUrl !== null || status.kind === 'done') && <Picture key={pictureUrl} url={pictureUrl} />}
      <div className="min-w-0 grow">
        <p className="text-base">
          {prompt === null ? (
            <span className="text-ink-3 italic">no prompt sent</span>
          ) : (
            <SaidText text={prompt} />
          )}
        </p>
        {isRunning && <RunningProgress progress={progress} />}
        {progress.kind === 'unreadable' && (
          <div className="mt-3">
            <UnreadableText text={progress.text} />
          </div>
        )}
        {error !== null && error !== '' && (
          <p className="mt-3 rounded-control bg-critical-ground p-3 text-sm">
            <SaidText text={error} />
          </p>
        )}
        <div className="mt-3 text-xs text-ink-3">
          <Instant label="Created" text={message.createdText} />
          <Instant label="Updated" text={message.updatedText} />
        </div>
      </div>
    </div>
  )
}

/** How far a message is that is not done yet. Where the service sent words and no number, they stand beneath. */
function RunningProgress({ progress }: { progress: Progress }) {
  const percent = progress.kind === 'percent' ? progress.percent : null
  const words = {
    percent: `${percent} %`,
    missing: 'Progress not given',
    unreadable: 'Progress given in words',
  }
  return (
    <div className="mt-3">
      <div
        role="progressbar"
        aria-label="Progress of the message"
        {...(percent !== null && { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
      >
        <Bar ratio={percent === null ? null : percent / 100} className="text-accent" />
      </div>
      <p className="mt-1.5 text-sm text-ink-2">{words[progress.kind]}, asking again every few seconds</p>
    </div>
  )
}

function Instant({ label, text }: { label: string; text: string | null }) {
  const now = useNow(10_000)
  const at = parseIsoTimestamp(text ?? undefined)
  return (
    <p>
      {label}{' '}
      {at === null ? (
        <SaidText text={text} />
      ) : (
        <time dateTime={new Date(at).toISOString()}>
          <span className="whitespace-nowrap">{formatRelative(Math.min(at, now), now)}</span>,{' '}
          <span className="whitespace-nowrap">{formatInstant(at)}</span>
        </time>
      )}
    </p>
  )
}

function Picture({ url }: { url: string | null }) {
  const { connection } = useConnection()
  const [isBroken, setIsBroken] = useState(false)
  if (connection.kind === 'sandbox') {
    return (
      <div className="grid size-36 shrink-0 place-content-center rounded-control bg-linear-135 from-ok-ground via-low-ground to-down-ground p-2 text-center text-xs text-ink-2">
        A simulated picture
      </div>
    )
  }
  if (url === null || isBroken) {
    return (
      <div className="grid size-36 shrink-0 place-content-center gap-2 rounded-control bg-sunken p-2 text-center text-xs text-ink-3">
        <Icon icon={ImageOff} size={20} className="mx-auto" />
        {url === null ? 'No picture to show' : 'The picture cannot be loaded'}
      </div>
    )
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className="shrink-0 self-start">
      <img
        src={url}
        alt="The generated picture"
        width="144"
        height="144"
        decoding="async"
        onError={() => setIsBroken(true)}
        className="size-36 rounded-control bg-sunken object-cover"
      />
    </a>
  )
}
