/** Every key under which something is kept on the device or in the tab, in one place. */
export const keys = {
  bearer: 'tokenscope.connection',
  /** Beside the bearer and not in its place: who leaves the sandbox is connected as before. */
  sandbox: 'tokenscope.sandbox',
  /** How often "forget" was chosen on this device: a tab that was away at the time learns of it when it comes back. */
  forgets: 'tokenscope.forgets',
  /** `theme-boot.ts` reads the same key before the first paint. */
  theme: 'tokenscope.theme',
  language: 'tokenscope.language',
  pollEvery: 'tokenscope.every',
  density: 'tokenscope.density',
  columns: 'tokenscope.columns',
  recentLookups: 'tokenscope.recent-lookups',
  watchList: 'tokenscope.watch-list',
  coolDownUntil: 'tokenscope.cool-down-until',
  reloaded: 'tokenscope.reloaded',
} as const

/** Where an account's board is kept. `account` is a digest, and no way back to the bearer. */
export const boardKeyPrefix = 'tokenscope.board.'

/** When a lane of the service was last used, for the pace that all tabs share. */
export function toLastAskedKey(lane: string): string {
  return `tokenscope.last-asked.${lane}`
}

/** What every key of ours begins with. */
export const keyPrefix = 'tokenscope.'
