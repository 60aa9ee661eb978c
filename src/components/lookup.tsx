import { Search } from 'lucide'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { isMessageId } from '../domain/message-id.ts'
import { longestTokenId } from '../domain/reading.ts'
import { toTokenPath, toTracePath, toTracesPath } from '../paths.ts'
import { useConnection, type Connection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { importPart } from '../ui/import-part.ts'
import { isComposing } from '../ui/is-composing.ts'
import { searchWords, type LookupRefusal } from '../words/search.ts'

type LookupProps = { autoFocus?: boolean }

/** Takes any pasted form of one or many message ids, or the id or label of a token, and goes to what is known of it. */
export function Lookup({ autoFocus = false }: LookupProps) {
  const navigate = useNavigate()
  const { connection } = useConnection()
  const { lookup: words } = useWords(searchWords)
  const fieldId = useId()
  const hintId = useId()
  // The text stays in the field alone: React would write it, and a bearer in it, into the document as well.
  const field = useRef<HTMLTextAreaElement>(null)
  const attempts = useRef(0)
  const [refusal, setRefusal] = useState<LookupRefusal | null>(null)

  /** Whatever is still being looked for must not lead anywhere any more. */
  function giveUp(): number {
    setRefusal(null)
    attempts.current += 1
    return attempts.current
  }

  useEffect(
    () => () => {
      attempts.current += 1
    },
    [],
  )

  function goTo(path: string) {
    if (field.current !== null) field.current.value = ''
    giveUp()
    void navigate(path)
  }

  function goToMessages({ ids, leftOut }: FoundIds): boolean {
    const [first, ...others] = ids
    if (first === undefined) return false
    if (leftOut > 0) announce(words.leftOut(ids.length, leftOut))
    goTo(others.length === 0 ? toTracePath(first) : toTracesPath([first, ...others]))
    return true
  }

  /** A lookup that was overtaken by another, or left behind, leads nowhere. */
  async function lookUp(refuses: boolean) {
    const text = field.current?.value ?? ''
    const attempt = giveUp()
    if (text.trim() === '') return refuses ? setRefusal('empty') : undefined
    // Needs no part that may be missing, as right after a deployment.
    if (isMessageId(text.trim())) return goTo(toTracePath(text.trim().toLowerCase()))
    const found = await findMessageIds(text)
    if (attempt !== attempts.current) return
    if (found !== null && goToMessages(found)) return
    if (!refuses) return
    const tokenId = found === null ? null : await findToken(connection, text)
    if (attempt !== attempts.current) return
    if (tokenId !== null) return goTo(toTokenPath(tokenId))
    setRefusal(found === null ? 'unavailable' : 'unknown')
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      giveUp()
      event.currentTarget.value = ''
      event.currentTarget.blur()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    void lookUp(true)
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    if (event.currentTarget.value.trim() !== '') return
    // A paste into the empty field that holds an id is a lookup already, as soon as the text stands in it.
    setTimeout(() => void lookUp(false))
  }

  return (
    <form
      role="search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault()
        void lookUp(true)
      }}
    >
      <label htmlFor={fieldId} className="mb-1.5 block text-sm font-medium">
        {words.label}
      </label>
      <div className="flex items-start gap-2">
        <div className="relative grow">
          <Icon icon={Search} size={16} className="absolute start-3 top-4 text-ink-3" />
          <textarea
            ref={field}
            id={fieldId}
            data-lookup
            rows={1}
            autoFocus={autoFocus}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            placeholder={words.placeholder}
            aria-invalid={refusal !== null}
            aria-describedby={refusal === null ? undefined : hintId}
            onChange={giveUp}
            onFocus={() => void findMessageIds('')}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            className={`block h-12 w-full resize-none overflow-hidden rounded-control border bg-surface py-3 ps-9 pe-3 whitespace-nowrap placeholder:text-ink-3 sm:pe-10 ${refusal === null ? 'border-line-strong' : 'border-critical'}`}
          />
          <kbd
            aria-hidden="true"
            translate="no"
            className="pointer-events-none absolute end-2.5 top-3 rounded border border-line px-1.5 font-mono text-xs text-ink-3 max-sm:hidden"
          >
            /
          </kbd>
        </div>
        <Button look="primary" type="submit" className="min-h-12 px-5">
          {words.submit}
        </Button>
      </div>
      {refusal !== null && (
        <p key={refusal} id={hintId} role="alert" className="mt-2 text-sm text-critical">
          {words.refusals[refusal]}
        </p>
      )}
    </form>
  )
}

/** The address of a token: each letter of its id may take nine in there. */
const longestName = 2_000 + 9 * longestTokenId

type FoundIds = { ids: readonly string[]; leftOut: number }

/** The message ids in a text. What finds them comes when the field is first used; `null` where it cannot be had. */
async function findMessageIds(text: string): Promise<FoundIds | null> {
  try {
    const { parseMessageIds } = await importPart(() => import('../domain/message-id-search.ts'))
    const search = parseMessageIds(text)
    return search.kind === 'found' ? search : { ids: [], leftOut: 0 }
  } catch {
    return null
  }
}

/** The token that a text names. What tells is loaded only now; where it cannot be, none is known. */
async function findToken(connection: Connection, text: string): Promise<string | null> {
  if (connection.kind === 'none' || text.trim().length > longestName) return null
  try {
    const { findKnownToken } = await importPart(() => import('../session/known-tokens.ts'))
    return await findKnownToken(connection.account, text)
  } catch {
    return null
  }
}
