// Builds the app into dist/, with its compressed twins. Says nothing unless something is wrong.
import { runFile, runTool } from './run.mjs'

/** Resolves to `{ code, output }` of the first step that failed, or of the last. */
export async function build({ measured = false } = {}) {
  const steps = [
    () => runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true }),
    () => runFile('scripts/compress.mjs', [], { quiet: true }),
    () => (measured ? runFile('scripts/size.mjs', [], { quiet: true }) : { code: 0, output: '' }),
  ]
  let said = ''
  for (const step of steps) {
    const { code, output } = await step()
    said += output
    if (code !== 0) return { code, output: said }
  }
  return { code: 0, output: said }
}
