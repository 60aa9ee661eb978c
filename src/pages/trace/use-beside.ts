import { useEffect, useState } from 'react'
import type * as besideTrace from '../../components/beside-trace.ts'
import { importPart } from '../../ui/import-part.ts'
import type * as tokenDetails from './token-details.tsx'

type Beside = typeof besideTrace & typeof tokenDetails

let beside: Beside | null = null

/** What comes beside the first load: `null` until it is there, and where it cannot be had. Room is kept for it. */
export function useBeside(): Beside | null {
  const [part, setPart] = useState(beside)
  useEffect(() => {
    async function load() {
      beside ??= await importPart(async () => {
        const [shared, details] = await Promise.all([
          import('../../components/beside-trace.ts'),
          import('./token-details.tsx'),
        ])
        return { ...shared, ...details }
      })
      setPart(beside)
    }
    load().catch(() => undefined)
  }, [])
  return part
}
