import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { PageHeading } from '../../components/page-heading.tsx'
import { parseBearer, type BearerFault } from '../../domain/bearer.ts'
import { problemTraits, type Problem } from '../../domain/problem.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { connectWords } from '../../words/connect.ts'
import { BearerField } from './bearer-field.tsx'
import { ConnectProblem } from './connect-problem.tsx'
import { KeepChoice } from './keep-choice.tsx'
import { toSafeNext } from './safe-next.ts'

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
    const { signal } = page.current ?? new AbortController()
    try {
      const checked = await check(bearer, signal)
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
    <div className="mx-auto grid max-w-xl gap-6 px-4 py-10 sm:py-16">
      <div className="grid gap-2">
        <PageHeading title={words.title} className="text-xl font-semibold">
          {words.title}
        </PageHeading>
        <p className="text-ink-2">{words.intro}</p>
        {connection.kind === 'service' && <p className="text-ink-2">{words.introConnected}</p>}
        {connection.kind === 'none' && forgot !== null && (
          <p className="font-medium">
            {forgot === 'everything' ? words.forgotEverything : words.forgotBearer}
          </p>
        )}
      </div>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6"
      >
        <BearerField ref={field} isInvalid={isInvalid} onTaken={() => setFault(null)}>
          {fault?.kind === 'empty' && <FaultLine sentence={words.empty} />}
          {fault?.kind === 'unusable' && <FaultLine sentence={words.faults[fault.why]} />}
          {fault?.kind === 'service' && (
            <ConnectProblem problem={fault.problem} onConnectAnyway={connectUnchecked} />
          )}
        </BearerField>
        <KeepChoice />
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" className="min-h-11 px-5" aria-disabled={isChecking}>
            {isChecking ? words.checking : words.submit}
          </Button>
          <Button
            className="min-h-11 px-5"
            onClick={() => {
              openSandbox('calm')
              void navigate(next, { replace: true })
            }}
          >
            {words.sandbox}
          </Button>
        </div>
      </form>
      <p className="text-sm text-ink-3">{words.footnote}</p>
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

/** Whether it is the bearer itself that the service does not take. */
function isRejected({ kind }: Problem): boolean {
  return problemTraits[kind].liesWithBearer && problemTraits[kind].stopsAll
}

/** What was forgotten on the way here. An address can say anything of it, and none of that changes what is. */
function toForgot(state: unknown): 'bearer' | 'everything' | null {
  const forgot = typeof state === 'object' && state !== null && 'forgot' in state ? state.forgot : null
  return forgot === 'bearer' || forgot === 'everything' ? forgot : null
}
