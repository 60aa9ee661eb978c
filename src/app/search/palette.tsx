import { Command } from 'cmdk'
import { Search, X } from 'lucide'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useConnection } from '../../session/connection-context.ts'
import { useWords } from '../../session/speech.tsx'
import { useKnownTokens } from '../../session/use-known-tokens.ts'
import { Icon } from '../../ui/icon.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { searchWords } from '../../words/search.ts'
import { shellWords } from '../../words/shell.ts'
import type { PaletteItem } from './palette-item.ts'
import { PaletteHints } from './palette-hints.tsx'
import { PaletteRow } from './palette-row.tsx'
import { insertLines, toLines } from './pasted-lines.ts'
import type { Typed } from './typed.ts'
import { useSections } from './use-sections.ts'

type PaletteProps = { typed: Typed; onClose: () => void; onHelp: () => void }

/** The search: tokens, messages, pages and actions by what was typed, and the messages whose ids stand in it. */
export function Palette({ typed, onClose, onHelp }: PaletteProps) {
  const { connection } = useConnection()
  const tokens = useKnownTokens(connection)
  const words = useWords(searchWords)
  const { search } = useWords(shellWords)
  // The field keeps its text to itself: React would write it, and a bearer in it, into the document as well.
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => toLines(typed.text))
  /** What was pressed before there was anything to open. */
  const wanted = useRef(typed.wanted)
  const [isRefused, setIsRefused] = useState(false)
  const [done, setDone] = useState<{ key: string; says: string } | null>(null)
  const sections = useSections(text, tokens ?? [], onHelp)
  const isEmpty = tokens !== null && sections.length === 0
  const count = sections.reduce((sum, section) => sum + section.items.length, 0)

  useLayoutEffect(() => {
    if (field.current === null) return
    field.current.value = typed.text
    field.current.focus()
    field.current.setSelectionRange(typed.caret, typed.caret)
    // What stood in the field before is taken over once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  function change(next: string) {
    setText(next)
    setIsRefused(false)
    setDone(null)
    wanted.current = 'nothing'
  }

  async function run(item: PaletteItem) {
    if (item.act !== undefined) return setDone({ key: item.key, says: await item.act() })
    onClose()
    item.go?.()
  }

  // After each drawing, since only then it is known what there is; once for each wish.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    if (tokens === null || wanted.current === 'nothing') return
    const [best] = sections
    const leadsOn = wanted.current === 'lookup' || best?.key === 'found'
    wanted.current = 'nothing'
    if (!leadsOn) return
    if (best?.items[0] === undefined) setIsRefused(true)
    else void run(best.items[0])
  })

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Escape would else close the dialog around what an input method offers.
    if (isComposing(event)) return event.key === 'Escape' ? event.preventDefault() : undefined
    const isMove = event.key === 'Home' || event.key === 'End'
    // In a text these move within it.
    if (isMove && event.currentTarget.value !== '') return event.stopPropagation()
    if (event.key === 'Enter' && (tokens === null || isEmpty)) {
      event.preventDefault()
      if (tokens === null) wanted.current = 'lookup'
      else setIsRefused(true)
    }
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (event.currentTarget.value === '') onClose()
    else empty(event.currentTarget)
  }

  return (
    <Command
      label={search.label}
      shouldFilter={false}
      vimBindings={false}
      className="flex max-h-[inherit] flex-col outline-none"
    >
      <div className="flex h-14 shrink-0 items-center gap-3 border-b border-line ps-4 pe-2">
        <Icon icon={Search} size={18} className="text-ink-3" />
        <Command.Input asChild>
          <input
            ref={field}
            value={undefined}
            placeholder={search.prompt}
            autoCapitalize="off"
            aria-invalid={isRefused}
            onChange={({ target }) => change(toLines(target.value))}
            onKeyDown={onKeyDown}
            onPaste={(event) => {
              const isAlone = event.currentTarget.value === ''
              insertLines(event)
              // It leads on as soon as what it holds is known.
              if (isAlone) wanted.current = 'lead-on'
            }}
            className="h-full min-w-0 grow bg-transparent text-[1rem] outline-none placeholder:text-ink-3"
          />
        </Command.Input>
        <button
          type="button"
          aria-label={search.close}
          title={search.close}
          onClick={onClose}
          className="grid h-9 min-w-9 shrink-0 place-items-center rounded-control px-2 text-ink-2 hover:bg-sunken"
        >
          <Icon icon={X} size={18} />
        </button>
      </div>
      <Command.List
        label={words.results}
        className="min-h-0 grow scroll-py-8 overflow-y-auto overscroll-contain px-1.5 pb-1.5"
      >
        {tokens !== null &&
          sections.map(({ key, title, items, count: all }) => (
            <Command.Group
              key={key}
              value={key}
              heading={
                <span className="flex gap-1.5 px-3 pt-3 pb-1 text-xs font-semibold text-ink-2">
                  <span>{title}</span>
                  {all > items.length && <span className="font-normal text-ink-3">{all}</span>}
                </span>
              }
            >
              {items.map((item) => (
                <PaletteRow
                  key={item.key}
                  item={item}
                  typed={text}
                  says={done?.key === item.key ? done.says : ''}
                  onSelect={() => void run(item)}
                />
              ))}
            </Command.Group>
          ))}
      </Command.List>
      {isEmpty && (
        <p
          key={String(isRefused)}
          role={isRefused ? 'alert' : undefined}
          className={`px-5 pt-4 pb-6 text-sm ${isRefused ? 'text-critical' : 'text-ink-2'}`}
        >
          {words.lookup.refusals.unknown}
        </p>
      )}
      <PaletteHints said={done?.says ?? ''} count={count} typed={text} />
    </Command>
  )
}

/** As if its person had taken out what stands in it. */
function empty(input: HTMLInputElement): void {
  input.setRangeText('', 0, input.value.length)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
