import { useSyncExternalStore } from 'react'
import {
  readColumns,
  readDensity,
  writeColumns,
  writeDensity,
  type Density,
} from '../storage/preference-changes.ts'
import { watchPreferences } from '../storage/preferences.ts'

export type { Density }

/** How high the rows of tables are, with the way to choose another height. */
export function useDensity(): [Density, (density: Density) => void] {
  return [useSyncExternalStore(watchPreferences, readDensity), writeDensity]
}

/** The names of the chosen columns with commas between, `null` for the usual ones, with the way to choose others. */
export function useColumnNames(): [string | null, (names: string | null) => void] {
  return [useSyncExternalStore(watchPreferences, readColumns), writeColumns]
}
