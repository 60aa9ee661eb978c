import { Search } from 'lucide'
import { useLocation } from 'react-router'
import { homePath, settingsPath } from '../paths.ts'
import { useConnection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { Icon } from '../ui/icon.tsx'
import { Link } from '../ui/link.tsx'
import { shellWords } from '../words/shell.ts'
import { ConnectionMark } from './connection-mark.tsx'
import { Late } from './late.tsx'
import { lazyPart } from './lazy-part.ts'
import { pages, toCurrent, type PageName } from './pages.ts'
import { loadPalette } from './search/load-palette.ts'

const AttentionCount = lazyPart(() => import('./attention-count.tsx'), 'AttentionCount')

type HeaderProps = { onSearch: () => void; onHelp: () => void }

/** The bar on top: where one can go, the way into the search, and what is true of the connection. */
export function Header({ onSearch, onHelp }: HeaderProps) {
  const { connection } = useConnection()
  const { pathname } = useLocation()
  const words = useWords(shellWords)
  const isConnected = connection.kind !== 'none'
  // The overview has the large field: there the way into the search is only a sign.
  const isCompact = pathname === homePath
  return (
    <header className="border-b border-line bg-surface">
      <div className="flex h-14 items-center gap-3 px-4 sm:px-6 lg:gap-5">
        <Link
          to={homePath}
          className="flex h-10 shrink-0 items-center gap-2.5 rounded-control text-base font-semibold tracking-tight"
        >
          <img src="/favicon.svg" alt="" width="22" height="22" />
          <span translate="no" className="max-[22rem]:sr-only md:max-lg:sr-only">
            Tokenscope
          </span>
        </Link>
        <nav
          aria-label={words.pages}
          className={`h-full shrink-0 ${isConnected ? 'flex max-md:hidden' : 'flex'}`}
        >
          {pages
            .filter(({ path }) => isConnected || path === settingsPath)
            .map((page) => (
              <PageLink key={page.word} {...page} />
            ))}
        </nav>
        <div className="flex min-w-0 grow items-center justify-end gap-2">
          {isConnected && <SearchButton isCompact={isCompact} onClick={onSearch} />}
          <button
            type="button"
            aria-haspopup="dialog"
            aria-keyshortcuts="?"
            aria-label={words.help}
            title={words.help}
            onClick={onHelp}
            className="grid size-9 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <span
              aria-hidden="true"
              className="size-5 rounded-full border-[1.5px] border-current text-center text-xs leading-[1.0625rem] font-medium"
            >
              ?
            </span>
          </button>
          <ConnectionMark />
        </div>
      </div>
    </header>
  )
}

function SearchButton({ isCompact, onClick }: { isCompact: boolean; onClick: () => void }) {
  const { search: words } = useWords(shellWords)
  const wide = isCompact
    ? ''
    : 'lg:me-auto lg:w-full lg:max-w-90 lg:justify-start lg:border-line-strong lg:px-3 lg:mx-auto'
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      title={words.open}
      onClick={onClick}
      onPointerEnter={() => void loadPalette()}
      onFocus={() => void loadPalette()}
      className={`flex size-9 shrink-0 items-center justify-center gap-2 rounded-control border border-transparent text-sm text-ink-2 hover:bg-sunken max-md:hidden lg:shrink ${wide}`}
    >
      <Icon icon={Search} size={16} />
      <span className="sr-only">{words.open}</span>
      {!isCompact && (
        <>
          <span className="truncate text-ink-3 max-lg:hidden">{words.prompt}</span>
          <kbd
            aria-hidden="true"
            translate="no"
            className="ms-auto rounded border border-line px-1.5 font-mono text-xs leading-5 text-ink-3 max-lg:hidden"
          >
            /
          </kbd>
        </>
      )}
    </button>
  )
}

function PageLink({ path, word }: { path: string; word: PageName }) {
  const words = useWords(shellWords)
  const { connection } = useConnection()
  const current = toCurrent(path, useLocation().pathname)
  return (
    <Link
      to={path}
      aria-current={current}
      className={`relative my-2 flex items-center gap-1.5 rounded-control px-3 text-sm whitespace-nowrap ${current === undefined ? 'text-ink-2 hover:bg-sunken hover:text-ink' : 'bg-sunken font-medium text-ink after:absolute after:inset-x-2 after:-bottom-2 after:border-b-2 after:border-accent'}`}
    >
      <span>{words[word]}</span>
      {word === 'tokensPage' && connection.kind !== 'none' && (
        <Late>
          <AttentionCount key={connection.service.id} connection={connection} />
        </Late>
      )}
    </Link>
  )
}
