import { useEffect, useRef } from 'react'
import { useWords } from '../../session/speech.tsx'
import { announce } from '../../ui/announcer.tsx'
import { traceWords, type NewsState } from '../../words/trace.ts'

/**
 * Says the verdict when it comes, once, and then what changes by itself: a threshold crossed, the service lost, the service
 * back. What is returned says that a refresh, which the person asked for, changed nothing.
 *
 * @param state the verdict, or that the newest answer is none; `null` before the first
 * @param sentence the first of them in full; what was known when the page opened is read there
 */
export function useTraceNews(
  state: NewsState | null,
  sentence: string,
): (refreshed: NewsState | null) => void {
  const { news, noChange, stillFails } = useWords(traceWords)
  const spoken = useRef<NewsState | 'awaited' | null>(null)
  useEffect(() => {
    const before = spoken.current
    spoken.current = state ?? 'awaited'
    if (state === null || before === null || state === before) return
    announce(before === 'awaited' ? sentence : news[state])
    // The sentence grows old with the clock: that is no news.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state, news])

  return (refreshed) => {
    if (refreshed === state) announce(refreshed === 'failing' ? stillFails : noChange)
  }
}
