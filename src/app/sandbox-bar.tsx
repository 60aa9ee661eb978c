import { useQuery } from '@tanstack/react-query'
import { FlaskConical, LogOut } from 'lucide'
import { useId } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { homePath, toTracePath } from '../paths.ts'
import { situationsQuery } from '../queries/situations-query.ts'
import { useConnectionActions } from '../session/connection-actions.ts'
import { useWords } from '../session/speech.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { sandboxWords } from '../words/sandbox.ts'
import { shellWords } from '../words/shell.ts'
import { loadSituations } from './load-situations.ts'

/** Marks every page of the sandbox as such, and lets the person choose what it plays. */
export function SandboxBar({ situation }: { situation: string }) {
  const { openSandbox, forget } = useConnectionActions()
  const { sandbox: mark } = useWords(shellWords)
  const words = useWords(sandboxWords)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const selectId = useId()
  const { data: situations = [] } = useQuery(situationsQuery(loadSituations))

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
      <div className="flex h-12 items-center gap-3 px-4 sm:px-6">
        <p className="flex shrink-0 items-center gap-2 font-medium">
          <Icon icon={FlaskConical} size={16} className="text-low" />
          <span className="max-md:hidden">{mark}</span>
          <span className="md:hidden">{words.region}</span>
        </p>
        <div className="flex min-w-0 items-center gap-2 max-lg:grow">
          <label htmlFor={selectId} className="whitespace-nowrap text-ink-2 max-lg:sr-only">
            {words.situation}
          </label>
          <select
            id={selectId}
            value={situation}
            onChange={(event) => openSandbox(event.target.value)}
            className="min-h-9 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2 max-lg:max-w-44"
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
          <p className="flex min-w-0 grow gap-2 text-ink-2 max-sm:hidden">
            <span key={explains} title={explains} className="truncate max-lg:sr-only">
              {explains}
            </span>
            <Link
              to={toTracePath(chosen.messageId)}
              className="truncate underline underline-offset-4 lg:shrink-0"
            >
              {other === undefined ? words.seeMessage : words.seeChosen(toTitle(chosen.name))}
            </Link>
          </p>
        )}
        <Button
          look="quiet"
          aria-label={words.leave}
          title={words.leave}
          className="ms-auto max-sm:min-w-9 max-sm:px-0!"
          onClick={() => {
            // At once, or the page that loses its connection would ask to come back to a message that is none.
            void navigate(homePath, { flushSync: true })
            forget()
          }}
        >
          <Icon icon={LogOut} size={16} className="sm:hidden" />
          <span className="max-sm:hidden">{words.leave}</span>
        </Button>
      </div>
    </aside>
  )
}
