import { Search } from 'lucide'
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { exampleMessageId, maxMessageIds, parseMessageIds } from '../domain/message-id.ts'
import { toTracePath, toTracesPath } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { announce } from './announcer.tsx'
import { Icon } from '../ui/icon.tsx'

type LookupProps = {
  /** The page's main field, or the small one in the header. */
  size: 'large' | 'small'
  autoFocus?: boolean
}

/** Takes any pasted form of one or many message ids and goes to what is known of them. */
export function Lookup({ size, autoFocus = false }: LookupProps) {
  const navigate = useNavigate()
  const fieldId = useId()
  const hintId = useId()
  const [pasted, setPasted] = useState('')
  const [isRefused, setIsRefused] = useState(false)
  const isLarge = size === 'large'

  function lookUp(text: string): boolean {
    const search = parseMessageIds(text)
    setIsRefused(search.kind === 'none')
    const [first, ...others] = search.kind === 'found' ? search.ids : []
    if (search.kind === 'none' || first === undefined) return false
    if (search.leftOut > 0)
      announce(`The first ${maxMessageIds} messages are shown; ${search.leftOut} are left out.`)
    setPasted('')
    void navigate(others.length === 0 ? toTracePath(first) : toTracesPath([first, ...others]))
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') {
      setIsRefused(false)
      event.currentTarget.blur()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    lookUp(pasted)
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    // A paste into the empty field that holds an id is a lookup already.
    if (pasted.trim() === '' && lookUp(event.clipboardData.getData('text'))) event.preventDefault()
    else setIsRefused(false)
  }

  return (
    <form
      role="search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault()
        lookUp(pasted)
      }}
    >
      <label htmlFor={fieldId} className={isLarge ? 'mb-1.5 block text-sm font-medium' : 'sr-only'}>
        Message ID
      </label>
      <div className="flex items-start gap-2">
        <div className="relative grow">
          <Icon
            icon={Search}
            size={16}
            className={`absolute left-3 text-ink-3 ${isLarge ? 'top-3.5' : 'top-2.5'}`}
          />
          <textarea
            id={fieldId}
            data-lookup
            rows={1}
            value={pasted}
            autoFocus={autoFocus}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            placeholder="ID, link, curl or log text"
            aria-invalid={isRefused}
            aria-describedby={isRefused ? hintId : undefined}
            onChange={(event) => {
              setPasted(event.target.value)
              setIsRefused(false)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              // In the header the hint lies over the page: it goes with the focus. What was typed stays.
              if (!isLarge) setIsRefused(false)
            }}
            onPaste={onPaste}
            className={`block w-full resize-none overflow-hidden rounded-control border bg-surface pr-3 pl-9 sm:pr-10 whitespace-nowrap placeholder:text-ink-3 ${isRefused ? 'border-critical' : 'border-line-strong'} ${isLarge ? 'h-11 py-2.5' : 'h-9 py-1.5 text-sm'}`}
          />
          <kbd
            aria-hidden="true"
            className={`pointer-events-none absolute right-2.5 rounded max-sm:hidden border border-line px-1.5 font-mono text-xs text-ink-3 ${isLarge ? 'top-2.5' : 'top-1.5'}`}
          >
            /
          </kbd>
        </div>
        {isLarge && (
          <Button look="primary" type="submit" className="min-h-11 px-5">
            Look up
          </Button>
        )}
      </div>
      {isRefused && (
        <p
          id={hintId}
          role="alert"
          className={`text-sm text-critical ${isLarge ? 'mt-2' : 'absolute top-full z-10 mt-1 w-full rounded-control border border-line-strong bg-surface p-3 shadow-lg'}`}
        >
          {pasted.trim() === '' ? 'Paste a message ID first.' : 'There is no message ID in this.'} It looks
          like <code className="font-mono break-all">{exampleMessageId}</code>: 32 hexadecimal digits in five
          groups.
        </p>
      )}
    </form>
  )
}
