import { useNavigate } from 'react-router'
import { homePath, settingsPath, toConnectPath } from '../../paths.ts'
import { useConnectionActions } from '../../session/connection-actions.ts'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Link } from '../../ui/link.tsx'
import { settingsWords } from '../../words/settings.ts'

/** What the app is connected with, and the ways to another connection or to none. */
export function ConnectionCard() {
  const { connection } = useConnection()
  const { forget } = useConnectionActions()
  const words = useWords(settingsWords)
  const navigate = useNavigate()
  const isSandbox = connection.kind === 'sandbox'
  const state = words.states[connection.kind === 'service' ? connection.keep : connection.kind]

  function leave() {
    forget()
    announce(isSandbox ? words.sandboxLeft : words.bearerForgotten)
    if (!isSandbox) void navigate(toConnectPath(homePath), { state: { forgot: 'bearer' } })
  }

  return (
    <Card title={words.connection}>
      <p key={state}>{state}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to={toConnectPath(settingsPath)}
          className="inline-flex min-h-9 items-center rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
        >
          {connection.kind === 'service' ? words.otherBearer : words.connect}
        </Link>
        {connection.kind !== 'none' && (
          <Button onClick={leave}>{isSandbox ? words.leaveSandbox : words.forgetBearer}</Button>
        )}
      </div>
    </Card>
  )
}
