import { useEffect, useRef } from 'react'
import type { Problem } from '../domain/problem.ts'
import { useWords } from '../session/speech.tsx'
import { announce } from '../ui/announcer.tsx'
import { problemWords } from '../words/problem.ts'
import { shellWords } from '../words/shell.ts'

/** So long a state must last: one endpoint may fail while another answers, and that is no news each time. */
const settledMs = 5_000

/** Says once that the connection is lost, with the cause, and once that it is back. */
export function useConnectionNews(problem: Problem | null): void {
  const { back } = useWords(shellWords).connection
  const { tell } = useWords(problemWords)
  const told = useRef<Problem['kind'] | null>(null)
  const kind = problem?.kind ?? null
  const sentence = problem === null ? back : tell(problem, 'tokens').title
  useEffect(() => {
    if (kind === told.current) return undefined
    const timer = setTimeout(() => {
      told.current = kind
      announce(sentence)
    }, settledMs)
    return () => clearTimeout(timer)
  }, [kind, sentence])
}
