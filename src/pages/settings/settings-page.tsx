import { PageHeading } from '../../components/page-heading.tsx'
import { useWords } from '../../session/speech.tsx'
import { settingsWords } from '../../words/settings.ts'
import { AppearanceCard } from './appearance-card.tsx'
import { ConnectionCard } from './connection-card.tsx'
import { DataCard } from './data-card.tsx'

/** Connection, appearance and language, and what is kept on this device. */
export function SettingsPage() {
  const words = useWords(settingsWords)
  return (
    <div className="page gap-4 *:max-w-180">
      <PageHeading title={words.title} className="text-lg font-semibold">
        {words.title}
      </PageHeading>
      <ConnectionCard />
      <AppearanceCard />
      <DataCard />
    </div>
  )
}
