import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide'
import { useId } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { homePath, toTracePath } from '../paths.ts'
import { useConnectionActions } from '../session/connection-actions.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { sandboxWords } from '../words/sandbox.ts'
import { shellWords } from '../words/shell.ts'
import { importPart } from '../ui/import-part.ts'

/** Marks every page of the sandbox as such, and lets the person choose what it plays. */
export function SandboxBar({ situation }: { situation: string }) {
  const { openSandbox, forget } = useConnectionActions()
  const { sandbox: mark } = useWords(shellWords)
  const words = useWords(sandboxWords)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const selectId = useId()
  const { data: situations = [] } = useQuery({
    queryKey: ['sandbox', 'situations'],
    queryFn: async () => (await importPart(() => import('../sandbox/situations.ts'))).situations,
    staleTime: Infinity,
  })

  function toTitle(name: string): string {
    return words.situations[name]?.title ?? name
  }

  const chosen = situations.find(({ name }) => name === situation)
  // A special message plays its own situation, whatever is chosen.
  const played = situations.find(({ messageId }) => pathname === toTracePath(messageId))
  const other = played === chosen ? undefined : played
  const explains =
    other === undefined ? words.situations[situation]?.explains : words.playsAlways(toTitle(other.name))
  return (
    <aside aria-label={words.region} className="border-b border-line bg-low-ground text-sm">
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-1.5 sm:px-6">
        <p className="flex items-center gap-2 font-medium">
          <Icon icon={FlaskConical} size={16} className="text-low" />
          <span>{mark}</span>
        </p>
        <div className="flex items-center gap-2">
          <label htmlFor={selectId} className="whitespace-nowrap text-ink-2">
            {words.situation}
          </label>
          <select
            id={selectId}
            value={situation}
            onChange={(event) => openSandbox(event.target.value)}
            className="min-h-9 rounded-control border border-line-strong bg-surface px-2"
          >
            {situations.length === 0 && <option value={situation}>{toTitle(situation)}</option>}
            {situations.map(({ name }) => (
              <option key={name} value={name}>
                {toTitle(name)}
              </option>
            ))}
          </select>
        </div>
        {chosen !== undefined && (
          <p className="text-ink-2">
            <span key={explains}>{explains}</span>{' '}
            <Link to={toTracePath(chosen.messageId)} className="underline underline-offset-4">
              {other === undefined ? words.seeMessage : words.seeChosen(toTitle(chosen.name))}
            </Link>
          </p>
        )}
        <Button
          look="quiet"
          className="ms-auto"
          onClick={() => {
            // At once, or the page that loses its connection would ask to come back to a message that is none.
            void navigate(homePath, { flushSync: true })
            forget()
          }}
        >
          {words.leave}
        </Button>
      </div>
    </aside>
  )
}
