import { Check } from 'lucide'
import type { IconNode } from 'lucide'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { Icon } from './icon.tsx'
import { isComposing } from './is-composing.ts'
import { toMenuPlace } from './menu-place.ts'

/** One line of a menu: something to do, something to switch on and off, one of several to choose, or a line between. */
export type MenuEntry =
  | {
      kind: 'action' | 'check' | 'choice'
      key: string
      label: string
      icon?: IconNode
      /** Whether a check is set, or a choice is the one that holds. */
      isSet?: boolean
      /** Why it does nothing now. */
      off?: string | null
      /** The key that does the same outside the menu. */
      shortcut?: string
      onSelect: () => void
    }
  | { kind: 'line'; key: string }
  | { kind: 'note'; key: string; label: string }

type MenuProps = {
  label: string
  entries: readonly MenuEntry[]
  /** What it hangs from: it gets the focus back when the menu closes, unless something else had it before. */
  anchor: HTMLElement
  onClose: () => void
}

const roles = { action: 'menuitem', check: 'menuitemcheckbox', choice: 'menuitemradio' } as const

/**
 * A menu that hangs from a control, in the browser's top layer. Draw it while it is open. Arrows, Home, End and the first
 * letters of a line move; Escape, Tab and a press elsewhere close it.
 */
export function Menu({ label, entries, anchor, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const hadFocus = useRef<Element | null>(null)

  useLayoutEffect(() => {
    const element = menu.current
    if (element === null) return undefined
    hadFocus.current = document.activeElement
    element.showPopover()
    function place() {
      if (element === null) return
      const { x, y, most } = toMenuPlace(anchor.getBoundingClientRect(), element, isTurned())
      Object.assign(element.style, { left: `${x}px`, top: `${y}px`, maxHeight: `${most}px` })
    }
    place()
    const first = element.querySelector<HTMLElement>('[aria-checked=true]') ?? itemsOf(element)[0]
    first?.focus({ preventScroll: true })
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, { capture: true })
    }
  }, [anchor])

  useEffect(() => {
    function onPointerDown({ target }: PointerEvent) {
      const isOurs =
        target instanceof Node && (menu.current?.contains(target) === true || anchor.contains(target))
      // A press on the anchor itself is left to the anchor, which closes what is open.
      if (!isOurs) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [anchor, onClose])

  function giveFocusBack() {
    const before = hadFocus.current
    const isKept = before instanceof HTMLElement && before !== document.body && before.isConnected
    ;(isKept ? before : anchor).focus({ preventScroll: true })
  }

  function close() {
    giveFocusBack()
    onClose()
  }

  function press(event: KeyboardEvent) {
    const element = menu.current
    if (element === null || isComposing(event)) return
    const items = itemsOf(element)
    const here = items.findIndex((item) => item === document.activeElement)
    const to = toTarget(event.key, here, items.length)
    if (to !== null) {
      event.preventDefault()
      event.stopPropagation()
      items[to]?.focus()
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      // Escape closes the menu, and not the dialog around it as well.
      if (event.key === 'Escape') event.preventDefault()
      event.stopPropagation()
      close()
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      event.stopPropagation()
      const isSoon = event.timeStamp - typed.current.at < 700
      typed.current = {
        text: (isSoon ? typed.current.text : '') + event.key.toLowerCase(),
        at: event.timeStamp,
      }
      items.find((item) => item.textContent.toLowerCase().startsWith(typed.current.text))?.focus()
    }
  }

  return (
    <div
      ref={menu}
      popover="manual"
      role="menu"
      aria-label={label}
      onKeyDown={press}
      onClick={(event) => event.stopPropagation()}
      className="fixed inset-auto m-0 max-w-[calc(100vw-1rem)] min-w-52 overflow-y-auto rounded-card border border-line-strong bg-surface p-1.5 text-sm text-ink shadow-lg"
    >
      {entries.map((entry) => {
        if (entry.kind === 'line') return <div key={entry.key} role="separator" className={separator} />
        if (entry.kind === 'note') {
          return (
            <p key={entry.key} role="presentation" className="max-w-64 px-2.5 py-1 text-xs text-ink-3">
              {entry.label}
            </p>
          )
        }
        const isOff = typeof entry.off === 'string'
        return (
          <button
            key={entry.key}
            type="button"
            role={roles[entry.kind]}
            tabIndex={-1}
            aria-disabled={isOff || undefined}
            aria-checked={entry.kind === 'action' ? undefined : entry.isSet === true}
            title={entry.off ?? undefined}
            onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
            onClick={() => {
              if (isOff) return
              // Several may be switched one after the other.
              if (entry.kind !== 'check') close()
              entry.onSelect()
            }}
            className="flex min-h-9 w-full items-center gap-2.5 rounded-control px-2.5 text-start outline-offset-[-2px] focus:bg-accent-ground aria-disabled:text-ink-3"
          >
            {entry.kind !== 'action' && (
              <Icon icon={Check} className={entry.isSet === true ? '' : 'invisible'} />
            )}
            {entry.icon !== undefined && <Icon icon={entry.icon} className="text-ink-2" />}
            <span className="grow">{entry.label}</span>
            {entry.shortcut !== undefined && (
              <kbd aria-hidden="true" className="font-mono text-2xs text-ink-3">
                {entry.shortcut}
              </kbd>
            )}
          </button>
        )
      })}
    </div>
  )
}

const separator = 'mx-1 my-1.5 border-t border-line'

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('button')]
}

function isTurned(): boolean {
  return document.documentElement.dir === 'rtl'
}

/** Where a key leads among so many items, or `null` where it leads nowhere. `'ArrowDown', 2, 3 → 0` */
function toTarget(key: string, here: number, count: number): number | null {
  if (key === 'ArrowDown') return (here + 1) % count
  if (key === 'ArrowUp') return here <= 0 ? count - 1 : here - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
