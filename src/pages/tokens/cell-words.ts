import { createContext, useContext, useMemo } from 'react'
import { useFormats, useWords } from '../../session/speech.tsx'
import { boardWords } from '../../words/board.ts'
import { commonWords } from '../../words/common.ts'
import type { Formats } from '../../words/formats.ts'
import { summaryWords } from '../../words/summary.ts'
import { tokenWords } from '../../words/token.ts'
import type { AreaWords } from '../../words/twins.ts'
import { verdictWords } from '../../words/verdict.ts'

/** All that the cells of the table say and print with: fetched once for the table, and not by each of its thousands. */
type CellWords = {
  formats: Formats
  words: AreaWords['board']
  common: AreaWords['common']
  summary: AreaWords['summary']
  token: AreaWords['token']
  verdict: AreaWords['verdict']
}

export const CellWordsContext = createContext<CellWords | null>(null)

/** The words of the table, for its {@link CellWordsContext}: the same object for as long as language and zone are. */
export function useTableWords(): CellWords {
  const formats = useFormats()
  const words = useWords(boardWords)
  const common = useWords(commonWords)
  const summary = useWords(summaryWords)
  const token = useWords(tokenWords)
  const verdict = useWords(verdictWords)
  return useMemo(
    () => ({ formats, words, common, summary, token, verdict }),
    [formats, words, common, summary, token, verdict],
  )
}

/** The words of the table that a cell stands in. */
export function useCellWords(): CellWords {
  const words = useContext(CellWordsContext)
  if (words === null) throw new Error('Cells need a CellWordsContext around them')
  return words
}
