import { defineConfig } from 'vitest/config'

/** Our server's adapter puts classes of its own in place of the global Request and Response. */
const replacesGlobals = ['src/gateway/**/*.test.ts', 'src/sandbox/**/*.test.ts']

/** Modules that were loaded for one file serve the next: nothing is kept in them that a test does not make anew. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    unstubGlobals: true,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: replacesGlobals,
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'servers', include: replacesGlobals } },
    ],
  },
})
