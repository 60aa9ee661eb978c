import { useEffect, useState } from 'react'
import { importPart } from '../../ui/import-part.ts'
import type * as parts from './beside.ts'

type Beside = typeof parts

let beside: Beside | null = null

/** What comes beside the first load: `null` until it is there, and where it cannot be had. Room is kept for it. */
export function useBeside(): Beside | null {
  const [part, setPart] = useState(beside)
  useEffect(() => {
    async function load() {
      beside ??= await importPart(() => import('./beside.ts'))
      setPart(beside)
    }
    load().catch(() => undefined)
  }, [])
  return part
}
