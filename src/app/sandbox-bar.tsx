import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide'
import { useId } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useConnection } from '../components/connection-context.ts'
import { homePath, toTracePath } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

/** Marks every page of the sandbox as such, and lets the person choose what it plays. */
export function SandboxBar({ situation }: { situation: string }) {
  const { openSandbox, forget } = useConnection()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const selectId = useId()
  const { data: situations = [] } = useQuery({
    queryKey: ['sandbox', 'situations'],
    queryFn: async () => (await import('../sandbox/situations.ts')).situations,
    staleTime: Infinity,
  })
  const chosen = situations.find(({ name }) => name === situation)
  // A special message plays its own situation, whatever is chosen.
  const played = situations.find(({ messageId }) => pathname === toTracePath(messageId))
  const isOther = played !== undefined && played !== chosen
  return (
    <aside aria-label="Sandbox" className="border-b border-line bg-low-ground text-sm">
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-1.5 sm:px-6">
        <p className="flex items-center gap-2 font-medium">
          <Icon icon={FlaskConical} size={16} className="text-low" />
          Sandbox: nothing here is real
        </p>
        <div className="flex items-center gap-2">
          <label htmlFor={selectId} className="text-ink-2">
            Situation
          </label>
          <select
            id={selectId}
            value={situation}
            onChange={(event) => openSandbox(event.target.value)}
            className="min-h-9 rounded-control border border-line-strong bg-surface px-2"
          >
            {situations.length === 0 && <option value={situation}>{situation}</option>}
            {situations.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </div>
        {chosen !== undefined && (
          <p className="text-ink-2">
            {isOther ? `This message always plays “${played.title}”.` : chosen.says}{' '}
            <Link to={toTracePath(chosen.messageId)} className="underline underline-offset-4">
              {isOther ? `See “${chosen.title}”` : 'See its message'}
            </Link>
          </p>
        )}
        <Button
          look="quiet"
          className="ml-auto"
          onClick={() => {
            // At once, or the page that loses its connection would ask to come back to a message that is none.
            void navigate(homePath, { flushSync: true })
            forget()
          }}
        >
          Leave the sandbox
        </Button>
      </div>
    </aside>
  )
}
