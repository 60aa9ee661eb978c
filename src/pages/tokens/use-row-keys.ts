import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

type RowKeys = {
  /** The row that the tab key stops at, by its token; `null` for the first. */
  current: string | null
  onFocus: (event: FocusEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** So many rows are about a screen. */
const page = 10

/**
 * The keys of a table whose rows are one stop of the tab key: arrows, Home, End and Page Up and Down move among rows, above
 * the first of them among the heads of columns; `.`, Shift+F10 and the menu key open a row's menu. Enter is the link's own.
 */
export function useRowKeys(
  table: RefObject<HTMLElement | null>,
  onMenu: (tokenId: string, anchor: HTMLElement) => void,
): RowKeys {
  const [current, setCurrent] = useState<string | null>(null)

  function find(selector: string): HTMLElement[] {
    return [...(table.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const head = target.closest<HTMLElement>('[data-head]')
    const rows = find('[data-row]')
    if (head !== null) {
      const next = toNextHead(key, find('[data-head]'), head) ?? (key === 'ArrowDown' ? rows[0] : undefined)
      if (next === undefined) return
      event.preventDefault()
      moveTo(next)
      return
    }
    const tokenId = target.dataset['row'] ?? target.dataset['menu']
    if (tokenId === undefined) return
    if (key === '.' || key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      const anchor = table.current?.querySelector<HTMLElement>(`[data-menu="${CSS.escape(tokenId)}"]`)
      if (anchor !== null && anchor !== undefined) onMenu(tokenId, anchor)
      return
    }
    const here = rows.findIndex((row) => row.dataset['row'] === tokenId)
    const to = toNextRow(key, here, rows.length)
    if (to === null) return
    event.preventDefault()
    const isAbove = key === 'ArrowUp' && here === 0
    const next = isAbove ? find('[data-head]')[0] : rows[to]
    if (next !== undefined) moveTo(next)
  }

  return {
    current,
    onFocus({ target }) {
      const tokenId = target instanceof HTMLElement ? target.dataset['row'] : undefined
      if (tokenId !== undefined) setCurrent(tokenId)
    },
    onKeyDown,
  }
}

/** Focuses a row or head, and brings all of its row into view, beneath the heads that stick to the top. */
function moveTo(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  element.closest('tr')?.scrollIntoView({ block: 'nearest' })
}

function toNextRow(key: string, here: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + page,
    PageUp: here - page,
    Home: 0,
    End: count - 1,
  }
  const to = steps[key]
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1)
}

function toNextHead(key: string, heads: readonly HTMLElement[], here: HTMLElement): HTMLElement | undefined {
  const isTurned = document.documentElement.dir === 'rtl'
  const by = { ArrowRight: isTurned ? -1 : 1, ArrowLeft: isTurned ? 1 : -1 }[key]
  return by === undefined ? undefined : heads[heads.indexOf(here) + by]
}
