/** The bearer of the journeys: shaped like the service's keys, with no meaning anywhere. */
export const bearer = ['sk', 'e2e', 'NOT-A-SECRET'.padEnd(32, '7')].join('-')

/** Stands wherever the service would send the Discord secret of a token. Built when it runs, for the scanners' sake. */
export const canary = ['FAKE'.padEnd(24, 'x'), 'FAKE00', 'NOT-A-SECRET'.padEnd(38, 'x')].join('.')

/** Where a bearer may be kept in the browser: `src/storage/vault.ts`. */
export const connectionKey = 'tokenscope.connection'
