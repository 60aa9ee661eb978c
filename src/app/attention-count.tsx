import { countBoard } from '../domain/board.ts'
import type { Connection } from '../session/connection-context.ts'
import { useWords } from '../session/speech.tsx'
import { useKnownTokens } from '../session/use-known-tokens.ts'
import { shellWords } from '../words/shell.ts'

type AttentionCountProps = { connection: Connection; className?: string }

/** How many tokens need attention, by what this device keeps of the account's board: nobody is asked for it. */
export function AttentionCount({ connection, className = '' }: AttentionCountProps) {
  const words = useWords(shellWords)
  const tokens = useKnownTokens(connection) ?? []
  const { attention } = countBoard(tokens.filter(({ place }) => place === 'board'))
  if (attention === 0) return null
  return (
    <>
      <span
        aria-hidden="true"
        translate="no"
        className={`min-w-5 rounded-full bg-critical-ground px-1.5 text-center text-xs leading-5 font-semibold text-critical ${className}`}
      >
        {attention > 99 ? '99+' : attention}
      </span>
      <span translate="no" className="sr-only">
        {words.attention(attention)}
      </span>
    </>
  )
}
