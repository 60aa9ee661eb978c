import { useEffect, useId, useRef, useState, type ClipboardEvent, type FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { ProblemError, type Problem } from '../../api/problem.ts'
import { announce } from '../../components/announcer.tsx'
import { bearerWords } from '../../components/bearer-words.ts'
import { useConnection } from '../../components/connection-context.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { parseBearer } from '../../domain/bearer.ts'
import { toSafeNext } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ConnectProblem } from './connect-problem.tsx'
import { KeepChoice } from './keep-choice.tsx'

type Fault = { kind: 'input'; why: string } | { kind: 'service'; problem: Problem }

/** Asks for the bearer token, checks it against the service, and keeps it where the person wants it. */
export function ConnectPage() {
  const { connection, check, connect, openSandbox } = useConnection()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const next = toSafeNext(search.get('next'))
  const fieldId = useId()
  const faultId = useId()
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const page = useRef<AbortController | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)

  /** What was typed, read out; a paste that holds no bearer is told of and left in the field. */
  function readField(): string | null {
    const paste = parseBearer(field.current?.value ?? '')
    if (paste.kind === 'bearer') return paste.value
    setFault({
      kind: 'input',
      why: paste.kind === 'empty' ? 'Paste your bearer token first.' : bearerWords[paste.why],
    })
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
      await check(bearer, signal)
      finish(bearer)
    } catch (error) {
      if (error instanceof ProblemError) setFault({ kind: 'service', problem: error.problem })
      else if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
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
    announce(
      wasKept ? 'Connected' : 'Connected, but this browser does not keep anything: a reload will ask again.',
    )
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

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    // A password field drops line breaks, and with them where a word ends: read the paste before it does.
    const { value, selectionStart, selectionEnd } = event.currentTarget
    // Into the middle of something it is a piece, and the browser's business.
    if (value !== '' && !(selectionStart === 0 && selectionEnd === value.length)) return
    const paste = parseBearer(event.clipboardData.getData('text'))
    if (paste.kind !== 'bearer') return
    event.preventDefault()
    event.currentTarget.value = paste.value
    setFault(null)
  }

  return (
    <div className="mx-auto grid max-w-xl gap-6 px-4 py-10 sm:py-16">
      <div>
        <PageHeading title="Connect" className="text-xl font-semibold">
          Connect
        </PageHeading>
        <p className="mt-2 text-ink-2">
          See which Discord token handled an ImaginePro message, and whether that token is all right.
          {connection.kind === 'service' && ' You are connected already; another token takes its place.'}
        </p>
      </div>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6"
      >
        <div>
          <label htmlFor={fieldId} className="mb-1.5 block text-sm font-medium">
            Bearer token
          </label>
          <input
            ref={field}
            id={fieldId}
            type="password"
            name="bearer"
            autoComplete="current-password"
            autoFocus
            spellCheck={false}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? `${fieldId}-hint` : `${faultId} ${fieldId}-hint`}
            onPaste={onPaste}
            className={`block h-11 w-full rounded-control border bg-surface px-3 ${fault === null ? 'border-line-strong' : 'border-critical'}`}
          />
          <p id={`${fieldId}-hint`} className="mt-1.5 text-sm text-ink-3">
            Your ImaginePro API key. Paste it in any form: a header, a JSON object or a curl command will do.
          </p>
        </div>
        <KeepChoice />
        <div id={faultId} role="alert" className="empty:hidden">
          {fault?.kind === 'input' && <p className="text-sm font-medium text-critical">{fault.why}</p>}
          {fault?.kind === 'service' && (
            <ConnectProblem problem={fault.problem} onConnectAnyway={connectUnchecked} />
          )}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit" className="min-h-11 px-5" aria-disabled={isChecking}>
            {isChecking ? 'Asking the service …' : 'Connect'}
          </Button>
          <Button
            className="min-h-11 px-5"
            onClick={() => {
              openSandbox('calm')
              void navigate(next, { replace: true })
            }}
          >
            Try the sandbox
          </Button>
        </div>
      </form>
      <p className="text-sm text-ink-3">
        The token is sent only in the Authorization header, by way of this app’s own server to the ImaginePro
        API. The sandbox needs no account: it simulates the service inside this page.
      </p>
    </div>
  )
}
