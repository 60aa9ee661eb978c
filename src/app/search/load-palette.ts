import { importPart } from '../../ui/import-part.ts'
import type { Palette } from './palette.tsx'

export type PalettePart = typeof Palette

let palette: PalettePart | null = null

/** The search itself, where it has come. */
export function readPalette(): PalettePart | null {
  return palette
}

/** Brings the search; `null` where it cannot be had, as without a network. */
export async function loadPalette(): Promise<PalettePart | null> {
  try {
    palette = await importPart(async () => (await import('./palette.tsx')).Palette)
    return palette
  } catch {
    return null
  }
}
