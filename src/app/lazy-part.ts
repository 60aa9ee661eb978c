import { lazy, type ComponentType } from 'react'
import { importPart } from '../ui/import-part.ts'

/** A component whose code comes when it is first drawn, by the name that its module gives it. */
export function lazyPart<TName extends string, TProps extends object>(
  load: () => Promise<Record<TName, ComponentType<TProps>>>,
  name: TName,
) {
  return lazy(async () => ({ default: (await importPart(load))[name] }))
}
