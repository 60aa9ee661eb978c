import { ChevronDown } from 'lucide'
import type { IconNode } from 'lucide'
import { useCallback, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { Menu, type MenuEntry } from './menu.tsx'

type MenuButtonProps = {
  /** The name of the button and of its menu. */
  label: string
  /** What stands on the button, where that is not its name: the choice that holds. */
  shown?: string
  icon?: IconNode
  /** The icon alone stands on it: always, or only where the window is narrower than 64 rem, or than 85. */
  compact?: keyof typeof hidesWords
  look?: 'plain' | 'quiet'
  entries: readonly MenuEntry[]
  className?: string
}

const hidesWords = { always: 'hidden', narrow: 'max-lg:hidden', middle: 'max-[85rem]:hidden' } as const

/** A button that opens a menu. */
export function MenuButton({
  label,
  shown,
  icon,
  compact,
  look = 'plain',
  entries,
  className = '',
}: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setIsOpen(false), [])
  const words = compact === undefined ? '' : hidesWords[compact]
  return (
    <>
      <Button
        ref={button}
        look={look}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={shown === undefined && compact === undefined ? undefined : toName(label, shown)}
        title={compact === undefined ? undefined : label}
        onClick={() => {
          setAnchor(button.current)
          setIsOpen(!isOpen)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setAnchor(button.current)
          setIsOpen(true)
        }}
        className={`${compact === 'always' ? 'min-w-9 px-0!' : ''} ${className}`}
      >
        {icon !== undefined && <Icon icon={icon} />}
        {compact !== 'always' && <span className={words}>{shown ?? label}</span>}
        {compact !== 'always' && <Icon icon={ChevronDown} size={13} className={`text-ink-3 ${words}`} />}
      </Button>
      {isOpen && anchor !== null && <Menu label={label} entries={entries} anchor={anchor} onClose={close} />}
    </>
  )
}

/** What stands on a button must be part of its name. */
function toName(label: string, shown: string | undefined): string {
  return shown === undefined ? label : `${label}: ${shown}`
}
