import { useEffect, useState } from 'react'
import type * as besideTrace from '../../components/beside-trace.ts'
import { importPart } from '../../ui/import-part.ts'
import type * as messageFacts from './message-facts.tsx'
import type * as rawTable from './raw-table.tsx'
import type * as tokenDetails from './token-details.tsx'

type Beside = typeof besideTrace & typeof tokenDetails & typeof messageFacts & typeof rawTable

let beside: Beside | null = null

/** What comes beside the first load: `null` until it is there, and where it cannot be had. Room is kept for it. */
export function useBeside(): Beside | null {
  const [part, setPart] = useState(beside)
  useEffect(() => {
    async function load() {
      beside ??= await importPart(async () => {
        const [shared, details, facts, raw] = await Promise.all([
          import('../../components/beside-trace.ts'),
          import('./token-details.tsx'),
          import('./message-facts.tsx'),
          import('./raw-table.tsx'),
        ])
        return { ...shared, ...details, ...facts, ...raw }
      })
      setPart(beside)
    }
    load().catch(() => undefined)
  }, [])
  return part
}
