import type { ReactNode } from 'react'
import { useWords } from '../../session/speech.tsx'
import { traceWords } from '../../words/trace.ts'

/** The first row of cards: the message, and beside it its token's fast time. */
export const firstRow = 'grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,1fr)_340px]'
/** The second row: what else is known of the token. */
export const secondRow = 'grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2 lg:grid-cols-[3fr_2fr_4fr]'

/** Stands in for the verdict and the cards, at their size, while the trace is on its way. */
export function TokenSkeleton({ message }: { message: ReactNode }) {
  const words = useWords(traceWords)
  return (
    <>
      <div className="skeleton h-46 rounded-card sm:h-34" />
      <p className="sr-only">{words.asking}</p>
      <div className={firstRow}>
        {message}
        <CardSkeleton className="h-80" />
      </div>
      <DetailsSkeleton />
    </>
  )
}

/** The second row while it is not there. */
export function DetailsSkeleton() {
  return (
    <div className={secondRow}>
      <CardSkeleton className="h-66" />
      <CardSkeleton className="h-66" />
      <CardSkeleton className="h-66 sm:max-lg:col-span-2" />
    </div>
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
