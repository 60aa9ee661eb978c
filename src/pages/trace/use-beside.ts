import { useEffect, useState } from 'react'
import type * as besideTrace from '../../components/beside-trace.ts'
import { importPart } from '../../ui/import-part.ts'

type Beside = typeof besideTrace

let beside: Beside | null = null

/** What comes beside the first load: `null` until it is there, and where it cannot be had. Room is kept for it. */
export function useBeside(): Beside | null {
  const [part, setPart] = useState(beside)
  useEffect(() => {
    async function load() {
      beside ??= await importPart(() => import('../../components/beside-trace.ts'))
      setPart(beside)
    }
    load().catch(() => undefined)
  }, [])
  return part
}
