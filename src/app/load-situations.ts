import { importPart } from '../ui/import-part.ts'

/** What the sandbox can play: loaded with the first page that offers it. */
export async function loadSituations() {
  return (await importPart(() => import('../sandbox/situations.ts'))).situations
}
