import type { IconNode } from 'lucide'
import type { HealthLevel } from '../../domain/health.ts'

/** One line of the search: what it is called, what is said beside it, and what it does. */
export type PaletteItem = {
  /** Unlike that of every other. */
  key: string
  mark: IconNode | { level: HealthLevel; isOld: boolean }
  title: string
  /** The title is an id. */
  isId?: boolean
  /** Beside the title, in a second tone. */
  aside?: string | undefined
  /** The state, in the colour of its level. */
  detail?: string | undefined
  /** At the end of the line. */
  end?: string | undefined
  /** What is in force now, among several. */
  isChosen?: boolean
  /** The search stays open. What is returned is said, and stands in the place of the detail. */
  act?: () => Promise<string> | string
  /** The search closes first, so that the focus is where it was. */
  go?: () => void
}

export type PaletteSection = {
  key: string
  title: string
  items: readonly PaletteItem[]
  /** How many there are, where not all are shown. */
  count: number
}
