import { useMemo } from 'react'
import type { Board, BoardRow } from '../../session/board-context.ts'
import { useWords } from '../../session/speech.tsx'
import { commonWords } from '../../words/common.ts'
import { problemWords } from '../../words/problem.ts'
import { summaryWords } from '../../words/summary.ts'
import { wallWords } from '../../words/wall.ts'
import { toWallVerdict, type WallVerdict } from './wall-verdict.ts'

/** What the wall says as a whole, in the language and zone around it. */
export function useVerdict(cards: readonly BoardRow[], board: Board, now: number): WallVerdict {
  const common = useWords(commonWords)
  const summary = useWords(summaryWords)
  const wall = useWords(wallWords)
  const problem = useWords(problemWords)
  const speech = useMemo(() => ({ common, summary, wall, problem }), [common, summary, wall, problem])
  return toWallVerdict(cards, board, now, speech, toDetailRoom())
}

/** For how many letters the line below the verdict has room, by the share of the screen that its type is. */
function toDetailRoom(): number {
  const isPortrait = innerHeight > innerWidth
  const type = isPortrait ? 0.0175 * innerHeight : 0.022 * innerHeight
  return ((isPortrait ? 0.94 : 0.74) * innerWidth) / (0.55 * type)
}
