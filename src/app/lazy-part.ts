import { lazy, type ComponentType } from 'react'
import { importPart } from '../ui/import-part.ts'

/** A component whose code comes when it is first drawn. */
export function lazyPart<TProps extends object>(load: () => Promise<ComponentType<TProps>>) {
  return lazy(async () => ({ default: await importPart(load) }))
}
