import type { ReactNode } from 'react'
import { useWords } from '../../session/speech.tsx'
import { traceWords } from '../../words/trace.ts'

/** Stands in for the verdict and the cards, at their size, while the trace is on its way. */
export function TokenSkeleton({ message }: { message: ReactNode }) {
  const words = useWords(traceWords)
  return (
    <>
      <div className="skeleton h-24 rounded-card" />
      <p className="sr-only">{words.asking}</p>
      <div className="grid gap-4 lg:grid-cols-[5fr_7fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <CardSkeleton className="h-76" />
          {message}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <div className="grid gap-4 sm:grid-cols-[4fr_3fr]">
            <CardSkeleton className="h-66" />
            <CardSkeleton className="h-66" />
          </div>
          <CardSkeleton className="h-64" />
        </div>
      </div>
    </>
  )
}

function CardSkeleton({ className }: { className: string }) {
  return (
    <div className={`rounded-card border border-line bg-surface p-5 ${className}`}>
      <div className="skeleton h-3 w-24" />
      <div className="skeleton mt-6 h-8 w-40 max-w-full" />
      <div className="skeleton mt-4 h-3 w-56 max-w-full" />
    </div>
  )
}
