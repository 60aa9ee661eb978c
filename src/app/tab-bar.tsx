import { LayoutDashboard, Monitor, Search, Settings, Table } from 'lucide'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useConnection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { shellWords } from '../words/shell.ts'
import { AttentionCount } from './attention-count.tsx'
import { pages, toCurrent, type PageName } from './pages.ts'

const icons = {
  overviewPage: LayoutDashboard,
  tokensPage: Table,
  wallPage: Monitor,
  settingsPage: Settings,
} as const

const tab =
  'relative flex h-16 min-w-0 flex-col items-center justify-center gap-1 text-[0.75rem] leading-4 font-medium'

/** The ways between the pages on a narrow screen, in reach of the thumb. */
export function TabBar({ onSearch }: { onSearch: () => void }) {
  const words = useWords(shellWords)
  const [overview, tokens, ...others] = pages
  return (
    <nav
      aria-label={words.pages}
      className="inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] [@media(min-height:28rem)]:fixed"
    >
      {[overview, tokens].map((page) => (
        <Tab key={page.word} {...page} />
      ))}
      <button type="button" aria-haspopup="dialog" onClick={onSearch} className={`${tab} text-ink-2`}>
        <Icon icon={Search} size={20} />
        <span className="max-w-full truncate px-0.5">{words.search.open}</span>
      </button>
      {others.map((page) => (
        <Tab key={page.word} {...page} />
      ))}
    </nav>
  )
}

function Tab({ path, word }: { path: string; word: PageName }): ReactNode {
  const words = useWords(shellWords)
  const { connection } = useConnection()
  const current = toCurrent(path, useLocation().pathname)
  return (
    <Link
      to={path}
      aria-current={current}
      className={`${tab} ${current === undefined ? 'text-ink-2' : 'text-accent'}`}
    >
      <Icon icon={icons[word]} size={20} />
      <span className="max-w-full truncate px-0.5">{words[word]}</span>
      {word === 'tokensPage' && connection.kind !== 'none' && (
        <AttentionCount
          key={connection.service.id}
          connection={connection}
          className="absolute start-1/2 top-1 ms-1.5 outline-2 outline-surface"
        />
      )}
    </Link>
  )
}
