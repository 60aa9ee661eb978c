import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { announce } from '../../components/announcer.tsx'
import { useConnection } from '../../components/connection-context.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toConnectPath, settingsPath } from '../../paths.ts'
import { chooseTheme, readTheme, type Theme } from '../../storage/preferences.ts'
import { writeList } from '../../storage/recent-lookups.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** Connection, appearance, and what is kept on this device. */
export function SettingsPage() {
  return (
    <div className="mx-auto grid max-w-2xl gap-4 px-4 py-10">
      <PageHeading title="Settings" className="mb-2 text-xl font-semibold">
        Settings
      </PageHeading>
      <ConnectionCard />
      <AppearanceCard />
      <DataCard />
    </div>
  )
}

const connectionWords = {
  none: 'You are not connected.',
  tab: 'Connected with a bearer token that is kept in this tab until it is closed.',
  device: 'Connected with a bearer token that is stored readable on this device’s disk.',
  sandbox: 'You are in the sandbox: a simulated service, without any account.',
} as const

function ConnectionCard() {
  const { connection, forget } = useConnection()
  const navigate = useNavigate()
  const state = connection.kind === 'service' ? connection.keep : connection.kind
  return (
    <Card title="Connection">
      <p>{connectionWords[state]}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to={toConnectPath(settingsPath)}
          className="inline-flex min-h-9 items-center rounded-control border border-line-strong px-3.5 text-sm font-medium hover:bg-sunken"
        >
          {connection.kind === 'service' ? 'Use another bearer token' : 'Connect'}
        </Link>
        {connection.kind !== 'none' && (
          <Button
            onClick={() => {
              forget()
              announce(
                connection.kind === 'sandbox' ? 'You left the sandbox' : 'The bearer token is forgotten',
              )
              if (connection.kind === 'service') void navigate(toConnectPath('/'))
            }}
          >
            {connection.kind === 'sandbox' ? 'Leave the sandbox' : 'Forget the bearer token'}
          </Button>
        )}
      </div>
    </Card>
  )
}

const themes: readonly { theme: Theme; label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
]

function AppearanceCard() {
  const [chosen, setChosen] = useState(readTheme)
  return (
    <Card title="Appearance">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="sr-only">Theme</legend>
        {themes.map(({ theme, label }) => (
          <label key={theme} className="flex min-h-9 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="theme"
              checked={chosen === theme}
              onChange={() => {
                chooseTheme(theme)
                setChosen(theme)
              }}
              className="accent-(--accent)"
            />
            {label}
          </label>
        ))}
      </fieldset>
    </Card>
  )
}

function DataCard() {
  return (
    <Card title="Kept on this device">
      <p>
        The recent lookups, the watch list, the theme and the polling interval, when the service was last
        asked, the last reading of each token on the board, and, if you chose so, the bearer token.
      </p>
      <div className="mt-4">
        <Button
          onClick={() => {
            writeList([])
            announce('The recent lookups are cleared')
          }}
        >
          Clear the recent lookups
        </Button>
      </div>
    </Card>
  )
}
