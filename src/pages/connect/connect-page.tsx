import { FlaskConical, Lock } from 'lucide'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { PageHeading } from '../../components/page-heading.tsx'
import { parseBearer, type BearerFault } from '../../domain/bearer.ts'
import { isMessageId } from '../../domain/message-id.ts'
import { problemTraits, type Problem } from '../../domain/problem.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { connectWords } from '../../words/connect.ts'
import { BearerField } from './bearer-field.tsx'
import { ConnectProblem } from './connect-problem.tsx'
import { KeepChoice } from './keep-choice.tsx'
import { Pitch } from './pitch.tsx'
import { toSafeNext } from './safe-next.ts'
import { toTracedId } from './traced-id.ts'
import { WhereToFind } from './where-to-find.tsx'

type Fault =
  | { kind: 'empty' }
  | { kind: 'unusable'; why: BearerFault }
  | { kind: 'service'; problem: Problem }

/** Asks for the bearer token, checks it against the service, and keeps it where the person wants it. */
export function ConnectPage() {
  const { connection } = useConnection()
  const { check, connect, openSandbox } = useConnectionActions()
  const words = useWords(connectWords)
  const navigate = useNavigate()
  const search = useSearch()
  const next = toSafeNext(search.get('next'))
  const forgot = toForgot(useLocation().state)
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const page = useRef<AbortController | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const [isShown, setIsShown] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)

  /** What was typed, read out; a paste that holds no bearer is told of and left in the field. */
  function readField(): string | null {
    const paste = parseBearer(field.current?.value ?? '')
    if (paste.kind === 'bearer') return paste.value
    setFault(paste)
    field.current?.focus()
    return null
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isChecking) return
    setFault(null)
    const bearer = readField()
    if (bearer === null) return
    setIsChecking(true)
    // A browser may remember what stood readable in a field that was sent.
    setIsShown(false)
    const { signal } = page.current ?? new AbortController()
    try {
      const checked = await check(bearer, toWantedTrace(next), signal)
      if (checked.kind === 'accepted') finish(bearer)
      if (checked.kind !== 'failed') return
      setFault({ kind: 'service', problem: checked.problem })
      if (isRejected(checked.problem)) field.current?.focus()
    } finally {
      setIsChecking(false)
    }
  }

  // Who leaves the page has given the check up: its late answer must not take them anywhere.
  useEffect(() => {
    const controller = new AbortController()
    page.current = controller
    return () => controller.abort()
  }, [])

  function finish(bearer: string) {
    // Read now: the choice may have changed while the check was under way.
    const keep = new FormData(form.current ?? undefined).get('keep')
    const wasKept = connect(bearer, keep === 'device' ? 'device' : 'tab')
    announce(wasKept ? words.connected : words.connectedUnkept)
    void navigate(next, { replace: true })
  }

  // Another tab connected meanwhile: whoever was sent here for that may go on.
  const isConnected = connection.kind !== 'none'
  const [wasConnected] = useState(isConnected)
  useEffect(() => {
    if (isConnected && !wasConnected) void navigate(next, { replace: true })
  }, [isConnected, navigate, next, wasConnected])

  function connectUnchecked() {
    const bearer = readField()
    if (bearer !== null) finish(bearer)
  }

  const isInvalid = fault !== null && (fault.kind !== 'service' || isRejected(fault.problem))
  return (
    <div className="mx-auto grid max-w-280 grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 px-4 py-8 sm:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:grid-rows-[auto_1fr] lg:py-14">
      <div className="grid content-start gap-4">
        <PageHeading
          title={words.title}
          className="text-[1.625rem]/8 font-semibold tracking-tight text-balance sm:text-xl lg:text-[2.25rem]/11"
        >
          {words.headline}
        </PageHeading>
        <p className="max-w-prose text-pretty text-ink-2">{words.intro}</p>
      </div>
      <section
        aria-labelledby="form"
        className="grid content-start gap-5 self-start rounded-card border border-line bg-surface p-5 sm:p-6 lg:row-span-2"
      >
        <h2 id="form" className="text-lg font-semibold">
          {words.formTitle}
        </h2>
        {connection.kind === 'service' && <p className="text-ink-2">{words.introConnected}</p>}
        {connection.kind === 'none' && forgot !== null && (
          <p className="font-medium">
            {forgot === 'everything' ? words.forgotEverything : words.forgotBearer}
          </p>
        )}
        <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid gap-5">
          <BearerField
            ref={field}
            isInvalid={isInvalid}
            isShown={isShown}
            onShow={setIsShown}
            onTaken={() => setFault(null)}
          >
            {fault?.kind === 'empty' && <FaultLine sentence={words.empty} />}
            {fault?.kind === 'unusable' && <FaultLine sentence={words.faults[fault.why]} />}
            {fault?.kind === 'service' && (
              <ConnectProblem problem={fault.problem} onConnectAnyway={connectUnchecked} />
            )}
          </BearerField>
          <WhereToFind />
          <KeepChoice />
          <Button look="primary" type="submit" className="min-h-12 px-6" aria-disabled={isChecking}>
            {isChecking ? words.checking : words.submit}
          </Button>
        </form>
        <p className="flex gap-2.5 text-xs text-ink-3">
          <Icon icon={Lock} size={14} className="mt-0.5" />
          <span>{words.footnote}</span>
        </p>
        <div className="grid gap-x-4 gap-y-2 border-t border-line pt-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
          <p className="text-sm">
            <span className="block font-medium">{words.or}</span>
            <span className="block text-xs text-ink-2">{words.sandboxExplains}</span>
          </p>
          <Button
            className="min-h-11 px-5"
            onClick={() => {
              openSandbox('calm')
              void navigate(next, { replace: true })
            }}
          >
            <Icon icon={FlaskConical} />
            <span>{words.sandbox}</span>
          </Button>
        </div>
      </section>
      <Pitch />
    </div>
  )
}

function FaultLine({ sentence }: { sentence: string }) {
  return (
    <p key={sentence} className="text-sm font-medium text-critical">
      {sentence}
    </p>
  )
}

/** The message whose trace the person came for. That trace is asked for anyway, and tells of the bearer as well. */
function toWantedTrace(next: string): string | null {
  const messageId = toTracedId(next)
  return messageId !== null && isMessageId(messageId) ? messageId.toLowerCase() : null
}

/** Whether it is the bearer itself that the service does not take. */
function isRejected({ kind }: Problem): boolean {
  return problemTraits[kind].liesWithBearer && problemTraits[kind].stopsAll
}

/** What was forgotten on the way here. An address can say anything of it, and none of that changes what is. */
function toForgot(state: unknown): 'bearer' | 'everything' | null {
  const forgot = typeof state === 'object' && state !== null && 'forgot' in state ? state.forgot : null
  return forgot === 'bearer' || forgot === 'everything' ? forgot : null
}
